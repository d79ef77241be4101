// The record of a request to be erased on paper, with its steps and letters inside as others follow them. It names nobody, and no letter but by its id.
#include "ui/erasure/erasure_words_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/retention/retention_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ErasureText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ErasureText)
};

struct Counts {
    qint64 erased = 0, toErase = 0, kept = 0, redacted = 0;
    std::map<QString, qint64> grounds;
};

Counts countsOf(const KeptErasure& kept)
{
    Counts counts;
    for (const ErasureItem& one : kept.items) {
        if (one.isErased) {
            ++counts.toErase;
            continue;
        }
        ++counts.kept;
        counts.redacted += one.isRedacted;
        ++counts.grounds[one.standing.ground == KeepingGround::None ? ErasureText::tr("a person decided") : ErasureText::tr("GDPR art. %1").arg(codeOf(one.standing.ground))];
    }
    return counts;
}

QString html(const ErasureStand& stand, const TimeTelling& telling, const QString& program, const QString& key, const QString& whyUnsigned)
{
    const KeptErasure& kept = stand.kept;
    const Counts counts = countsOf(kept);
    const ErasureStep *decided = kept.last(ErasureDeed::Decided), *approved = kept.last(ErasureDeed::Approved), *backups = kept.last(ErasureDeed::Backups), *letter = kept.last(ErasureDeed::Letter);
    const auto by = [&](const ErasureStep* step) { return step ? ErasureText::tr("%1, %2").arg(step->person, instantOnPaper(step->at, telling)) : ErasureText::tr("nobody yet"); };
    QString page = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(ErasureText::tr("Record of a request to be erased").toHtmlEscaped(), kept.request.reference.toHtmlEscaped(), erasureVerdict(stand).toHtmlEscaped());
    page += paperSection(ErasureText::tr("The request"),
                         paperRow(ErasureText::tr("Received"), dateText(kept.request.received)) + paperRow(ErasureText::tr("To be answered by"), dateText(deadlineOf(kept.request, kept.isExtended()))) +
                             paperRow(ErasureText::tr("Ground"), kept.request.ground.isEmpty() ? QString() : ErasureText::tr("GDPR art. 17(1)(%1)").arg(kept.request.ground)) +
                             paperRow(ErasureText::tr("Decided by"), by(decided)) + paperRow(ErasureText::tr("Approved by"), kept.isApproved() ? by(approved) : ErasureText::tr("nobody yet")) +
                             paperRow(ErasureText::tr("Stated"), ErasureText::tr("%1, by this machine's clock").arg(instantOnPaper(telling.calendar.now, telling))) + paperRow(ErasureText::tr("With"), program));
    QString grounds;
    for (const auto& [ground, letters] : counts.grounds) {
        grounds += paperRow(ErasureText::tr("Kept: %1").arg(ground), numberText(letters));
    }
    page += paperSection(ErasureText::tr("The letters"),
                         paperRow(ErasureText::tr("Decided about"), numberText(qint64(kept.items.size()))) + paperRow(ErasureText::tr("To be erased"), numberText(counts.toErase)) +
                             paperRow(ErasureText::tr("Erased from here"), numberText(qint64(stand.erased.size()))) + grounds + paperRow(ErasureText::tr("Others get a redacted copy"), numberText(counts.redacted)) +
                             paperRow(ErasureText::tr("Shown by their repository since"), numberText(qint64(stand.shownAgain.size()))));
    QString steps;
    for (const ErasureStep& step : kept.steps) {
        steps += paperRow(instantOnPaper(step.at, telling), u"%1 · %2 · %3"_s.arg(erasureDeedWord(step), step.person, erasureStepDetail(step)));
    }
    page += paperSection(ErasureText::tr("What was done"), steps);
    page += paperSection(ErasureText::tr("What it says"),
                         paperRow(ErasureText::tr("Backups"), backups ? backups->told[u"statement"].toString() : ErasureText::tr("nobody stated anything yet")) +
                             paperRow(ErasureText::tr("Decision letter"), letter ? letter->told[u"reference"].toString() : ErasureText::tr("not asked for yet")) +
                             paperRow(ErasureText::tr("Search"), ErasureText::tr("after the erasure all files of the profile were searched for names, addresses, numbers and lines of the letters; packed texts were unpacked for it")) +
                             paperRow(ErasureText::tr("It does not say"), ErasureText::tr("that the disk's own copies of old blocks, swap space, or profiles on other machines are without it")));
    QString disposed;
    for (const auto& [disposition, head] : stand.dispositions) {
        disposed += paperRow(stand.destroyed.contains(disposition) ? ErasureText::tr("Destroyed by") : ErasureText::tr("Asked to destroy"), ErasureText::tr("the disposition %1, whose certificate has the step %2").arg(disposition, QString::fromLatin1(head.toHex())));
    }
    page += paperSection(ErasureText::tr("How to check it"),
                         paperRow(ErasureText::tr("Data"), ErasureText::tr("ledger.json, letters.csv and record.json inside this file; each step has the SHA-256 of itself and the one before, the last one is %1").arg(QString::fromLatin1(kept.head.toHex()))) +
                             disposed +
                             (key.isEmpty() ? paperRow(ErasureText::tr("Signature"), ErasureText::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(ErasureText::tr("Signature"), ErasureText::tr("in the file of the same name that ends in .minisig")) + paperRow(ErasureText::tr("Key"), key) +
                                                  paperRow(ErasureText::tr("Check with"), u"counterfoil-verify --key %1 FILE.pdf"_s.arg(key))));
    return page + u"</body></html>"_s;
}

/// What was decided about a letter. The words of the person stay out: they may say whose it is.
QJsonObject letterJson(const ErasureItem& item)
{
    QJsonObject json = itemJson(item);
    json.remove(u"reason"_s);
    return json;
}

QByteArray lettersCsv(const ErasureStand& stand)
{
    QByteArray csv("id,repository,record,finding,decided,ground,until,keptBy,gone,shownAgain\r\n");
    const auto isIn = [](const std::vector<QString>& all, const CommunicationId& one) { return std::ranges::find(all, one.value()) != all.end(); };
    for (const ErasureItem& one : stand.kept.items) {
        const QString decided = one.isErased ? u"erased"_s : one.isRedacted ? u"redacted"_s : u"kept"_s;
        const QStringList cells{one.communication.value(), one.repository.value(), one.record, codeOf(one.standing.finding), decided, codeOf(one.standing.ground),
                                one.standing.until ? one.standing.until->toString(Qt::ISODate) : QString(), blockText(one.standing.blocks), isIn(stand.erased, one.communication) ? u"yes"_s : u"no"_s,
                                isIn(stand.shownAgain, one.communication) ? u"yes"_s : u"no"_s};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            csv += (i > 0 ? "," : "") + evidence::csvCell(cells[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace

QByteArray erasureLedger(const ErasureStand& stand, UtcMs now)
{
    const QString& id = stand.kept.request.id;
    QJsonArray steps, letters, dispositions;
    QByteArray link;
    for (const ErasureStep& step : stand.kept.steps) {
        link = linkOf(id, step, link);
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}, {u"sha256"_s, QString::fromLatin1(link.toHex())}});
    }
    for (const ErasureItem& one : stand.kept.items) { // in the order in which they are hashed
        letters.append(letterJson(one));
    }
    for (const auto& [disposition, head] : stand.dispositions) {
        dispositions.append(QJsonObject{{u"disposition"_s, disposition}, {u"head"_s, QString::fromLatin1(head.toHex())}});
    }
    const QJsonObject all{{u"form"_s, u"counterfoil-erasure-ledger-1"_s}, {u"erasure"_s, erasureJson(stand.kept.request)}, {u"steps"_s, steps}, {u"letters"_s, letters}, {u"dispositions"_s, dispositions},
                          {u"head"_s, QString::fromLatin1(stand.kept.head.toHex())}, {u"written"_s, evidence::isoUtc(now)}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

SealedPaper erasurePaper(const ErasureStand& stand, const QString& path, const TimeTelling& telling, const QString& program)
{
    const UtcMs now = telling.calendar.now;
    const auto page = [stand, telling, program](const QString& key, const QString& whyUnsigned) { return html(stand, telling, program, key, whyUnsigned); };
    const auto enclosed = [stand, now, steps = ErasureText::tr("Every step and what was decided, for programs"), letters = ErasureText::tr("Every letter by its id and what became of it"),
                           counts = ErasureText::tr("Counts and how it stands, for programs")](const QString&) {
        QJsonObject json = erasureStandJson(stand, false);
        json.remove(u"steps"_s); // in the ledger, each with its SHA-256
        json.insert(u"form"_s, u"counterfoil-erasure-record-1"_s);
        json.insert(u"written"_s, evidence::isoUtc(now));
        return std::vector<seal::EnclosedFile>{{u"ledger.json"_s, u"application/json"_s, steps, erasureLedger(stand, now)},
                                               {u"letters.csv"_s, u"text/csv"_s, letters, lettersCsv(stand)},
                                               {u"record.json"_s, u"application/json"_s, counts, QJsonDocument(json).toJson(QJsonDocument::Indented)}};
    };
    return {path, ErasureText::tr("Record of a request to be erased"), u"erasure "_s + stand.kept.request.id, now, program, page, enclosed};
}

} // namespace cf::ui
