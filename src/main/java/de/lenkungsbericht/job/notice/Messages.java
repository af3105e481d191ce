package de.lenkungsbericht.job.notice;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import de.lenkungsbericht.job.setting.LenkungsberichtProperties;
import de.lenkungsbericht.portfolio.notation.Printable;
import de.lenkungsbericht.portfolio.notice.Notice;
import jakarta.mail.MessagingException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Makes messages of letters. */
final class Messages {

	private final JavaMailSenderImpl sender;

	private final LenkungsberichtProperties.Mail settings;

	Messages(JavaMailSenderImpl sender, LenkungsberichtProperties.Mail settings) {
		this.sender = sender;
		this.settings = settings;
	}

	/**
	 * The message to a notice.
	 * @throws MessagingException if the recipient's address is none
	 */
	OutgoingMessage of(Notice notice, Post post, OutgoingMessage.HandOver handOver) throws MessagingException {
		OutgoingMessage message = new OutgoingMessage(this.sender.getSession(), handOver);
		MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		address(parts, post);
		parts.setText(post.letter().text(), post.letter().html());
		if (post.attachment() != null) {
			parts.addAttachment(Printable.oneLine(post.attachment().getFileName().toString()),
					post.attachment().toFile());
		}
		message.setSentDate(Date.from(notice.created()));
		message.setHeader("Message-ID", id(notice));
		// So that no out-of-office reply comes back (RFC 3834).
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	private void address(MimeMessageHelper parts, Post post) throws MessagingException {
		parts.setFrom(this.settings.from());
		parts.setReplyTo(this.settings.projectOffice());
		parts.setTo(post.to());
		parts.setSubject(post.letter().subject());
	}

	/** The same whenever it is tried, and no other's. */
	private String id(Notice notice) {
		return "<lenkungsbericht." + notice.occasion().key() + "." + notice.created().getEpochSecond()
				+ this.settings.from().substring(this.settings.from().indexOf('@')) + ">";
	}

}
