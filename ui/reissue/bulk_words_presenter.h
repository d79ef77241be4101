// Words of plans of many letters, for the window, the certificate and the command line. Pure functions.
#pragma once

#include "models/evidence/reissue/bulk_account.h"
#include "models/evidence/reissue/bulk_check.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/reissue/reissue_words_presenter.h"

namespace cf::ui {

QString groupWord(ReissueGroup group);     ///< "Ready", "Address known bad"
QString groupMeaning(ReissueGroup group, const evidence::ReissueRule& rule); ///< what it is, and what may be done
Mark groupMark(ReissueGroup group);
QString groupEvidence(const BulkLetter& letter); ///< what it rests on, for a cell; empty: nothing. Of what is outside of the authority: whose it is
MarkedText lineMark(const evidence::BulkLine& line); ///< "Sent", "Waits for approval", "Left out: on hold", …
QString lineTrouble(const evidence::BulkLine& line); ///< a sentence with the evidence; empty: none
QString bulkAgainstSentence(evidence::BulkAgainst against);
/// "325 of 812 sent · Withdrawn: 487".
QString bulkStandingWords(const evidence::BulkAccount& account);
/// What stands against asking for it whatever the letters are; empty: nothing.
struct BulkLack {
    bool hasWorkflow = true, hasMiddleware = true;
    qint64 included = 0;
    QString title, remark;
    QStringList authority = {}; ///< see authorityProblems()
};
QStringList bulkProblems(const BulkLack& lack);
/// What keeps the authority from being one, by that day; empty: nothing.
QStringList authorityProblems(const BulkReissue& bulk, QDate today);
/// "The authority covers account 4471 of customer C-12 alone: 3 letters of … are left out."; empty where the house asks for its own.
QString outsideSentence(const BulkReissue& bulk);

/// Facts of the plan: what was chosen, by whom and why, who decided, how it stands.
QList<RecordFact> bulkFacts(const evidence::BulkAccount& account, const TimeTelling& telling);
QString bulkCertificateHtml(const evidence::BulkAccount& account, const QString& key, const QString& whyUnsigned, const TimeTelling& telling);
SealedPaper sealedBulk(const evidence::BulkAccount& account, const QString& path, const TimeTelling& telling);
QString bulkFileName(const evidence::BulkAccount& account, const QString& suffix);

} // namespace cf::ui
