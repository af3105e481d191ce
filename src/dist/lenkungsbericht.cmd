@echo off
rem Starts the program in the folder that it was unzipped to, wherever that is: lenkungsbericht --help
rem
rem The first start by somebody who may write into the folder tries the common commands once and keeps what the machine
rem learned (class data sharing), for this folder and this Java. Whatever hinders that, everything works without, slower.
rem JAVA_HOME names the Java to use, else the path; JAVA_OPTS is passed on to it.
setlocal DisableDelayedExpansion

set "JAR=%~dp0lenkungsbericht.jar"
set "START=%~dp0schnellstart"
set "JAVA_EXE="
if defined JAVA_HOME set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_EXE for %%J in (java.exe) do set "JAVA_EXE=%%~$PATH:J"
if not exist "%JAVA_EXE%" goto nojava

rem The second compiler pays for itself only in minutes; a night of 20,000 rows is over before. JAVA_OPTS has the last word.
set "PACE=-XX:TieredStopAtLevel=1"
if "%~1"=="rebuild" set "PACE="

rem What was learned holds for one folder, one Java and one version of the program; the text beside it says which.
set "LEARNED=%START%\windows.jsa"
set "PLACE=%START%\windows.txt"
set "OFF=%START%\windows.aus"
if exist "%OFF%" goto plain
for %%J in ("%JAVA_EXE%") do set "HERE=%~dp0 %%~fJ %%~tJ"
for /f %%S in ('findstr /e "lenkungsbericht.jar" "%~dp0SHA256SUMS"') do set "HERE=%HERE% %%S"
call :look
if not "%THERE%"=="%HERE%" call :learn
if not "%THERE%"=="%HERE%" goto plain
if not exist "%LEARNED%" goto plain
"%JAVA_EXE%" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable %PACE% "-XX:SharedArchiveFile=%LEARNED%" %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:plain
"%JAVA_EXE%" -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable %PACE% %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo No Java found. Install a Java 17 or newer, or name its folder in JAVA_HOME. 1>&2
exit /b 2

:look
set "THERE="
if exist "%PLACE%" set /p THERE=<"%PLACE%"
if defined THERE set "THERE=%THERE:"=%"
exit /b 0

:learn
set "DRAFT=%START%\draft%RANDOM%%RANDOM%"
mkdir "%DRAFT%" >nul 2>nul
if errorlevel 1 exit /b 0
"%JAVA_EXE%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%DRAFT%\learned.jsa" -jar "%JAR%" rehearse "%START%" <nul >nul 2>nul
if errorlevel 1 del /q "%DRAFT%\learned.jsa" >nul 2>nul
del /q "%PLACE%" "%LEARNED%" >nul 2>nul
rem In use by another start: it stays, and without the text nobody trusts it.
if exist "%LEARNED%" goto discard
if exist "%DRAFT%\learned.jsa" move /y "%DRAFT%\learned.jsa" "%LEARNED%" >nul 2>nul
>"%DRAFT%\place.txt" echo "%HERE%"
move /y "%DRAFT%\place.txt" "%PLACE%" >nul 2>nul
call :look
rem A name that does not survive the way into a file and back would have us learn at every start.
if not "%THERE%"=="%HERE%" type nul >"%OFF%"
:discard
rmdir /s /q "%DRAFT%" >nul 2>nul
exit /b 0
