package de.lenkungsbericht.job.notice;

import java.time.Clock;

import de.lenkungsbericht.consolidation.NoticeQueue;
import de.lenkungsbericht.consolidation.SubmissionStore;
import de.lenkungsbericht.consolidation.timeline.Reminders;
import de.lenkungsbericht.intake.archive.NoticeArchive;
import de.lenkungsbericht.intake.archive.ReceiptArchive;
import de.lenkungsbericht.intake.archive.RunRegister;
import de.lenkungsbericht.intake.archive.StateFolder;
import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.job.setting.SetupException;
import de.lenkungsbericht.job.step.Answers;
import de.lenkungsbericht.job.step.Catalogues;
import de.lenkungsbericht.job.step.FeedbackContents;
import de.lenkungsbericht.job.step.PortfolioStates;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.util.StringUtils;

/** Everything about mail. Without it none of its classes is even loaded. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("lenkungsbericht.mail.enabled")
class NoticeConfiguration {

	@Bean
	NoticeLedger noticeLedger(NoticeArchive archive, NoticeQueue queue, Clock clock) {
		return new NoticeLedger(archive, queue, clock);
	}

	@Bean
	Nights nights(PortfolioStates states, Catalogues catalogues, Answers answers, RunRegister runs) {
		return new Nights(states, catalogues, answers, runs);
	}

	@Bean
	Occasions occasions(PortfolioStates states, Catalogues catalogues, Answers answers, Nights nights,
			StateFolder state, LenkungsberichtProperties properties) {
		return new Occasions(states, catalogues, answers, nights, state,
				new Reminders(properties.mail().remindBefore(), properties.mail().remindAfter()));
	}

	@Bean
	Feedbacks feedbacks(FeedbackContents contents, ReceiptArchive archive, LenkungsberichtProperties properties) {
		return new Feedbacks(contents, archive, properties.mail().maxAttachment().toBytes());
	}

	@Bean
	Letters letters(SubmissionStore store, Catalogues catalogues, Feedbacks feedbacks, Nights nights,
			LenkungsberichtProperties properties) {
		return new Letters(store, catalogues, feedbacks, nights, properties.mail().projectOffice());
	}

	@Bean
	Notices notices(NoticeLedger ledger, Occasions occasions, Letters letters,
			ObjectProvider<JavaMailSenderImpl> senders, LenkungsberichtProperties properties) {
		JavaMailSenderImpl sender = checked(senders.getIfAvailable());
		Delivery delivery = new Delivery(ledger, letters, new Messages(sender, properties.mail()), new Postman(sender),
				properties.mail().timeLimit());
		return new Notices(ledger, occasions, delivery);
	}

	private static JavaMailSenderImpl checked(@Nullable JavaMailSenderImpl sender) {
		if (sender == null || !StringUtils.hasText(sender.getHost())) {
			throw new SetupException("Configuration: spring.mail.host must name the mail server, since "
					+ "lenkungsbericht.mail.enabled is true");
		}
		return sender;
	}

}
