package de.lenkungsbericht.consolidation;

import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import de.lenkungsbericht.portfolio.notice.Notice;

/**
 * The notices that wait to be sent. Every method joins the caller's transaction.
 */
public interface NoticeQueue {

	/** The queue in a database whose schema has been migrated. */
	static NoticeQueue jdbc(DataSource dataSource) {
		return new JdbcNoticeQueue(dataSource);
	}

	/** Makes the queue what the receipts say, and no more. */
	void replaceBy(Collection<Notice> notices);

	/** Enters a notice, or what has become of it. */
	void put(Notice notice);

	/** The notices of which nothing final has become, by number. */
	List<Notice> open();

}
