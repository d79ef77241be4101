// What is said of certificates that are made by themselves and of what makes up for enforcement; the same in the window, on paper and on the command line. Pure functions.
#pragma once

#include "models/domain/hold_upkeep.h"
#include "ui/holds/hold_book_presenter.h"
#include "ui/holds/standing_certificates_presenter.h"

namespace cf::ui {

QString certificatePaceWord(CertificatePace pace); ///< "weekly"
QString certificateFileWord(CertificateFile file); ///< "as it was made"
/// "The certificate of 1 Apr 2026 could not be made: …".
QString missingCertificateWords(const MissingCertificate& missing);
QString missingCertificateNotice(const QString& matter, const MissingCertificate& missing); ///< what the window says by itself
/// "ticket ST-12, storage locked, by Ann Lee, until 1 May 2026"; with a word where it is to be looked at again on `today`.
QString controlWords(const CompensatingControl& control, QDate today);
/// "ticket"…: what opposes it, see faultOf().
QString controlRefusal(const QString& fault);
/// What a step of these tells; empty for all others.
QString upkeepStepDetail(const MatterStep& step);
/// "3 moved from Vault to Archive: recorded only"; empty: none were.
QString movedWords(const QJsonObject& toldOfStep);
/// By id of a letter that was moved: "its record is in Archive by now: R-7".
std::map<QString, QString> movedToWords(const HoldBook& book);
/// What is set, made, missing and made up for, a line each.
QStringList upkeepText(const HoldBook& book, QDate today);
/// "pace", "certificates", "missing", "controls".
void tellUpkeep(const HoldBook& book, QJsonObject& json);
/// Repositories of the matter whose class may be made up for, in the order of its rows.
std::vector<const HeldRow*> rowsToMakeUpFor(const HoldBook& book);

} // namespace cf::ui
