package de.lenkungsbericht.job;

import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** All beans of the job. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties(LenkungsberichtProperties.class)
@ComponentScan
class JobApplication {

}
