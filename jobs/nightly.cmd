@echo off
rem The nightly run, for the Task Scheduler or by hand: from any folder. It ends with the exit code of the program
rem (README). What is different on your machine is set in the environment:
rem
rem   NIGHTLY_INPUT      the drop folders (default: input beside the folder jobs)
rem   NIGHTLY_OUTPUT     the reports (default: output beside it)
rem   NIGHTLY_STATE      database, copies and receipts, on a local disk (default: state in NIGHTLY_OUTPUT)
rem   NIGHTLY_CATALOGUE  the reference data; application.yml is read beside it (default: katalog in the folder jobs)
rem   NIGHTLY_HEAP       the memory Java may take (default: 512m)
rem   JAVA_HOME          the Java to use (default: the one on the path)
rem
rem Options given to the script are passed on to the program and count more.
setlocal DisableDelayedExpansion
chcp 65001 >nul

for %%H in ("%~dp0..") do set "HOME_DIR=%%~fH"
rem In the distribution the program lies beside the folder jobs, in a checkout "mvn package" puts it under target.
set "PROGRAM=%HOME_DIR%\lenkungsbericht.cmd"
if not exist "%PROGRAM%" for /d %%P in ("%HOME_DIR%\target\lenkungsbericht-*") do set "PROGRAM=%%~fP\lenkungsbericht.cmd"
if not exist "%PROGRAM%" goto noprogram

if not defined NIGHTLY_INPUT set "NIGHTLY_INPUT=%HOME_DIR%\input"
if not defined NIGHTLY_OUTPUT set "NIGHTLY_OUTPUT=%HOME_DIR%\output"
if not defined NIGHTLY_STATE set "NIGHTLY_STATE=%NIGHTLY_OUTPUT%\state"
if not defined NIGHTLY_CATALOGUE set "NIGHTLY_CATALOGUE=%HOME_DIR%\jobs\katalog"
if not defined NIGHTLY_HEAP set "NIGHTLY_HEAP=512m"
set "JAVA_OPTS=-Xmx%NIGHTLY_HEAP% %JAVA_OPTS%"

call "%PROGRAM%" consolidate --input "%NIGHTLY_INPUT%" --output "%NIGHTLY_OUTPUT%" --state "%NIGHTLY_STATE%" --catalogue "%NIGHTLY_CATALOGUE%" --due-on today %*
exit /b %ERRORLEVEL%

:noprogram
echo The program is not beside the folder %~dp0; unzip the distribution, or build it with mvn package. 1>&2
exit /b 2
