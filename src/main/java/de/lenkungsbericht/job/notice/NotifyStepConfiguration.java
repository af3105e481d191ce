package de.lenkungsbericht.job.notice;

import de.lenkungsbericht.job.step.Steps;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Departments and project office are told by mail, where it is switched on. */
@Configuration(proxyBeanMethods = false)
class NotifyStepConfiguration {

	@Bean
	Step notify(Steps steps, ObjectProvider<Notices> notices) {
		return steps.once("notify", (run) -> {
			Notices switchedOn = notices.getIfAvailable();
			if (switchedOn != null) {
				switchedOn.send(run);
			}
		});
	}

}
