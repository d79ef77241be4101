// What became of a reissue in words: sections of facts, what stands against it, and the certificate. Pure functions; the window, the certificate and
// the command line say the same.
#pragma once

#include "models/evidence/reissue/reissue_account.h"
#include "ui/paper/sealed_paper_presenter.h"
#include "ui/record/record_text_presenter.h"

namespace cf::ui {

struct ReissueSection {
    QString title;
    QList<RecordFact> facts;
};
/// Original, authority, decisions, what left, what came back. isWhole: addresses are told in full, as on paper; else they may be looked at over the
/// shoulder. Times with their zone.
std::vector<ReissueSection> reissueSections(const evidence::ReissueAccount& account, const TimeTelling& telling, Addresses addresses);
/// The class of what came back, or that nothing did; while it is compared, that.
MarkedText reissueResultMark(const evidence::ReissueAccount& account, bool isComparing);
QString againstSentence(evidence::ReissueAgainst against);
/// A line for lists: "The same look and words · NSB-9", "Not come back yet".
QString reissueResultLine(const evidence::ReissueAccount& account);

QString reissueCertificateHtml(const evidence::ReissueAccount& account, const QString& key, const QString& whyUnsigned, const TimeTelling& telling);
SealedPaper sealedReissue(const evidence::ReissueAccount& account, const QString& path, const TimeTelling& telling);
/// "reissue NSB-1 CF-….pdf", without anything a file system would take for a path.
QString reissueFileName(const evidence::ReissueAccount& account);

} // namespace cf::ui
