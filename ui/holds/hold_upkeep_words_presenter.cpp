#include "ui/holds/hold_upkeep_words_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class UpkeepWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::UpkeepWords)
};

QDate dayOf(const QJsonObject& told, QStringView name) { return QDate::fromString(told[name].toString(), Qt::ISODate); }

QString whyMissing(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Storage: return UpkeepWords::tr("it cannot be written to its folder");
    case ErrorKind::Locked: return UpkeepWords::tr("the keychain with the key is locked");
    case ErrorKind::Unavailable: return UpkeepWords::tr("there is no keychain to have the key from");
    case ErrorKind::Rejected:
    case ErrorKind::Unauthorised:
    case ErrorKind::Timeout: break;
    default: return UpkeepWords::tr("something else went wrong");
    }
    const QString why = errorSentence(kind);
    return why.endsWith(u'.') ? why.chopped(1) : why;
}

} // namespace

QString certificatePaceWord(CertificatePace pace)
{
    switch (pace) {
    case CertificatePace::Never: return UpkeepWords::tr("never");
    case CertificatePace::Daily: return UpkeepWords::tr("daily");
    case CertificatePace::Weekly: break;
    }
    return UpkeepWords::tr("weekly");
}

QString certificateFileWord(CertificateFile file)
{
    switch (file) {
    case CertificateFile::AsMade: return UpkeepWords::tr("as it was made");
    case CertificateFile::Changed: return UpkeepWords::tr("not as it was made");
    case CertificateFile::Missing: break;
    }
    return UpkeepWords::tr("not there any more");
}

QString missingCertificateWords(const MissingCertificate& missing)
{
    return UpkeepWords::tr("The certificate of %1 could not be made: %2. It is tried again after each sync.").arg(dateText(missing.day), whyMissing(missing.why));
}

QString missingCertificateNotice(const QString& matter, const MissingCertificate& missing) { return UpkeepWords::tr("Matter %1: %2").arg(matter, missingCertificateWords(missing)); }

QString controlWords(const CompensatingControl& control, QDate today)
{
    QStringList parts{UpkeepWords::tr("ticket %1").arg(control.ticket)};
    if (!control.what.isEmpty()) {
        parts << control.what;
    }
    parts << UpkeepWords::tr("by %1").arg(control.responsible);
    parts << (control.isOverdue(today) ? UpkeepWords::tr("was to be looked at again by %1").arg(dateText(control.until)) : UpkeepWords::tr("until %1").arg(dateText(control.until)));
    return parts.join(u", "_s);
}

QString controlRefusal(const QString& fault)
{
    if (fault == u"ticket") {
        return UpkeepWords::tr("Say the number of the ticket.");
    }
    return fault == u"responsible" ? UpkeepWords::tr("Say who answers for it.") : UpkeepWords::tr("Say until when it holds: a day that is not over.");
}

QString upkeepStepDetail(const MatterStep& step)
{
    const QJsonObject& told = step.told;
    switch (step.deed) {
    case MatterDeed::Paced: return certificatePaceWord(certificatePaceNamed(told[u"pace"].toString()).value_or(CertificatePace::Never));
    case MatterDeed::Certified: return UpkeepWords::tr("%1 · SHA-256 %2").arg(told[u"file"].toString(), told[u"sha256"].toString());
    case MatterDeed::Uncertified: return UpkeepWords::tr("of %1: %2").arg(dateText(dayOf(told, u"day")), whyMissing(missingCertificateNamed(told[u"why"].toString())));
    case MatterDeed::Compensated: {
        if (told[u"ended"].toBool()) {
            return UpkeepWords::tr("%1: ended, %2").arg(told[u"name"].toString(), told[u"reason"].toString());
        }
        const CompensatingControl control{{}, told[u"ticket"].toString(), told[u"what"].toString(), told[u"responsible"].toString(), dayOf(told, u"until"), 0, 0, {}};
        return UpkeepWords::tr("%1: %2").arg(told[u"name"].toString(), controlWords(control, control.until));
    }
    default: return {};
    }
}

QString movedWords(const QJsonObject& toldOfStep)
{
    QStringList all;
    for (const QJsonArray moved = toldOfStep[u"moved"].toArray(); const QJsonValue& one : moved) {
        const auto enforcement = fromCode<HoldEnforcement>(one[u"enforcement"].toString());
        all << UpkeepWords::tr("%1 moved from %2 to %3: %4")
                   .arg(numberText(one[u"letters"].toInteger()), one[u"from"].toString(), one[u"to"].toString(), enforcement ? enforcementWord(*enforcement) : UpkeepWords::tr("recorded here alone"));
    }
    return all.join(u"; "_s);
}

std::map<QString, QString> movedToWords(const HoldBook& book)
{
    std::map<QString, QString> words;
    std::map<QString, QString> from; // by the new id: tens of thousands of letters are gone through once
    for (const auto& [before, now] : movedTo(book.kept)) {
        from[now] = before;
    }
    for (const HeldItem& one : book.items) {
        if (const auto moved = from.find(one.item.communication.value()); moved != from.end()) {
            words[moved->second] = UpkeepWords::tr("its record is in %1 by now: %2").arg(book.repositoryName(one.item.repository), one.item.record.isEmpty() ? one.item.communication.value() : one.item.record);
        }
    }
    return words;
}

QStringList upkeepText(const HoldBook& book, QDate today)
{
    QStringList lines{UpkeepWords::tr("Certificates: %1").arg(certificatePaceWord(certificatePace(book.kept)))};
    if (const auto made = certificatesOf(book.kept); !made.empty()) {
        lines.last() += UpkeepWords::tr("; the last one of %1").arg(dateText(made.front().day));
    }
    if (const auto missing = missingCertificate(book.kept)) {
        lines << missingCertificateWords(*missing) + u" !"_s;
    }
    for (const auto& [repository, control] : controlsOf(book.kept)) {
        lines << UpkeepWords::tr("%1 is made up for: %2").arg(book.repositoryName(control.repository), controlWords(control, today)) + (control.isOverdue(today) ? u" !"_s : QString());
    }
    return lines;
}

void tellUpkeep(const HoldBook& book, QJsonObject& json)
{
    QJsonArray certificates, controls;
    for (const MadeCertificate& one : certificatesOf(book.kept)) {
        certificates.append(QJsonObject{{u"day"_s, one.day.toString(Qt::ISODate)}, {u"at"_s, evidence::isoUtc(one.at)}, {u"file"_s, one.file}, {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())}, {u"key"_s, one.key}});
    }
    for (const auto& [repository, one] : controlsOf(book.kept)) {
        QJsonObject control = toldOf(one);
        control.insert(u"repository"_s, book.repositoryName(one.repository));
        control.insert(u"notedBy"_s, one.notedBy);
        control.insert(u"at"_s, evidence::isoUtc(one.at));
        controls.append(control);
    }
    const auto missing = missingCertificate(book.kept);
    json.insert(u"pace"_s, QString(codeOf(certificatePace(book.kept))));
    json.insert(u"certificates"_s, certificates);
    json.insert(u"missing"_s, missing ? QJsonValue(QJsonObject{{u"day"_s, missing->day.toString(Qt::ISODate)}, {u"why"_s, QString(missingCertificateCode(missing->why))}}) : QJsonValue());
    json.insert(u"controls"_s, controls);
}

std::vector<const HeldRow*> rowsToMakeUpFor(const HoldBook& book)
{
    std::vector<const HeldRow*> rows;
    for (const HeldRow& row : book.matrix.rows) {
        if (row.part == HeldPart::Records && row.isAsked && (!row.terms || mayBeMadeUpFor(row.terms->enforcement))) {
            rows.push_back(&row);
        }
    }
    return rows;
}

} // namespace cf::ui
