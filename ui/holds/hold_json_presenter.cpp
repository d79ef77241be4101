#include "ui/holds/hold_json_presenter.h"

#include "models/domain/hold_ledger.h"
#include "models/evidence/result_export.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/record/archive_facts_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class HoldText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::HoldText)
};

QJsonObject termsJson(const HoldTerms& terms)
{
    return {{u"enforcement"_s, QString(code(terms.enforcement))}, {u"byVersion"_s, terms.isByVersion}, {u"files"_s, terms.holdsFiles}, {u"most"_s, terms.most > 0 ? QJsonValue(terms.most) : QJsonValue()},
            {u"means"_s, terms.means},                            {u"basis"_s, terms.basis}};
}

QJsonObject oneTriedJson(const KeptTrial* last)
{
    return {{u"id"_s, last->trial.id}, {u"outcome"_s, QString(codeOf(*last->outcome()))}, {u"found"_s, QString(code(last->found()))}, {u"attempted"_s, evidence::timeJson(last->attempted())}, {u"asKept"_s, last->isAsKept}};
}

/// The newest trial of the holds of a repository, with those before it; null: they were never tried out.
QJsonValue triedJson(const HoldBook& book, const RepositoryId& repository)
{
    const std::vector<const KeptTrial*> tried = triedAt(book.trials, repository);
    if (tried.empty()) {
        return {};
    }
    QJsonObject last = oneTriedJson(tried.front());
    QJsonArray earlier;
    std::for_each(tried.begin() + 1, tried.end(), [&](const KeptTrial* one) { earlier << oneTriedJson(one); });
    last.insert(u"earlier"_s, earlier);
    return last;
}

QJsonValue approvalJson(const HoldApproval& approval)
{
    if (!approval.isAsked) {
        return {};
    }
    return QJsonObject{{u"approved"_s, approval.isApproved ? QJsonValue(*approval.isApproved) : QJsonValue()}, {u"by"_s, approval.by}, {u"at"_s, evidence::timeJson(approval.at)}};
}

} // namespace

QJsonObject holdJson(const HoldBook& book, std::optional<HeldItemState> state, bool withSteps)
{
    QJsonArray rows, letters, steps;
    for (const HeldRow& row : book.matrix.rows) {
        QJsonObject cells;
        for (const auto& [column, cell] : row.cells) {
            cells.insert(QString(codeOf(column)), QJsonObject{{u"count"_s, cell.count ? QJsonValue(*cell.count) : QJsonValue()}, {u"red"_s, cell.isRed}, {u"troubled"_s, cell.troubled}});
        }
        rows.append(QJsonObject{{u"repository"_s, book.repositoryName(row.repository)},
                                {u"part"_s, QString(codeOf(row.part))},
                                {u"asked"_s, row.isAsked},
                                {u"expected"_s, row.expected ? QJsonValue(QString(code(*row.expected))) : QJsonValue()},
                                {u"terms"_s, row.terms ? QJsonValue(termsJson(*row.terms)) : QJsonValue()},
                                {u"tried"_s, triedJson(book, row.repository)},
                                {u"cells"_s, cells}});
    }
    QJsonObject states;
    for (const auto& [one, many] : book.matrix.states) {
        states.insert(QString(codeOf(one)), many);
    }
    const auto moved = movedTo(book.kept);
    for (const HeldItem& one : book.items) {
        if (state && book.stateOf(one) == *state) {
            letters.append(QJsonObject{{u"id"_s, one.item.communication.value()},
                                       {u"repository"_s, book.repositoryName(one.item.repository)},
                                       {u"record"_s, one.item.record},
                                       {u"reason"_s, QString(codeOf(one.item.reason))},
                                       {u"command"_s, one.item.placing},
                                       {u"finding"_s, one.reading ? QJsonValue(QString(codeOf(one.reading->finding))) : QJsonValue()},
                                       {u"basis"_s, one.reading ? one.reading->basis : QString()},
                                       {u"readAt"_s, evidence::timeJson(one.reading ? std::optional(one.reading->at) : std::nullopt)},
                                       {u"movedTo"_s, moved.contains(one.item.communication.value()) ? QJsonValue(moved.at(one.item.communication.value())) : QJsonValue()},
                                       {u"trouble"_s, one.trouble}});
        }
    }
    if (withSteps) {
        for (const MatterStep& step : book.kept.steps) {
            steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, evidence::isoUtc(step.at)}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}});
        }
    }
    QJsonObject json{{u"matter"_s, matterJson(book.kept.matter)},
                     {u"state"_s, QString(codeOf(book.state))},
                     {u"letters"_s, book.matrix.letters},
                     {u"states"_s, states},
                     {u"red"_s, book.matrix.red()},
                     {u"matrix"_s, rows},
                     {u"approval"_s, approvalJson(book.hold)},
                     {u"releaseApproval"_s, approvalJson(book.release)},
                     {u"underOtherMatters"_s, book.elsewhere},
                     {u"coolingUntil"_s, evidence::timeJson(book.kept.coolingUntil())},
                     {u"readBackSince"_s, evidence::timeJson(book.matrix.oldestReading)},
                     {u"asKept"_s, book.kept.isAsKept},
                     {u"head"_s, QString::fromLatin1(book.kept.head.toHex())}};
    tellUpkeep(book, json);
    if (state) {
        json.insert(u"list"_s, letters);
    }
    if (withSteps) {
        json.insert(u"steps"_s, steps);
    }
    return json;
}

QStringList holdText(const HoldBook& book, const TimeTelling& telling, std::optional<HeldItemState> state, bool withSteps)
{
    const HoldMatter& matter = book.kept.matter;
    QStringList lines{HoldText::tr("%1  %2: %3").arg(matter.number, matter.name, holdStateWord(book.state)), holdVerdict(book)};
    for (const HeldRow& row : book.matrix.rows) {
        QStringList cells;
        for (const auto& [column, cell] : row.cells) {
            if (cell.count) {
                cells << HoldText::tr("%1 %2%3").arg(heldColumnWord(column), numberText(*cell.count), cell.isRed ? u" !"_s : QString());
            } else if (column == HeldColumn::Class) {
                const QString tried = row.part == HeldPart::Records && row.terms ? u" ("_s + triedWords(book.trials, row.repository, telling) + u')' : QString();
                cells << holdClassWord(row) + (cell.isRed ? u" !"_s : QString()) + tried;
            }
        }
        lines << HoldText::tr("  %1, %2: %3").arg(book.repositoryName(row.repository), heldPartWord(row.part), cells.join(u"; "_s));
    }
    if (book.matrix.letters > 0) {
        lines << (book.matrix.oldestReading ? HoldText::tr("Each letter was read back since %1.").arg(instantWords(*book.matrix.oldestReading, telling)) : HoldText::tr("Not every letter was read back yet."));
    }
    if (!book.kept.isReleased()) {
        lines << upkeepText(book, QDateTime::fromMSecsSinceEpoch(telling.calendar.now, telling.calendar.business).date());
    }
    if (const auto until = book.kept.coolingUntil()) {
        lines << HoldText::tr("It may be held again until %1; what it held is not to be destroyed before.").arg(instantWords(*until, telling));
    }
    if (state) {
        for (const HeldItem& one : book.items) {
            if (book.stateOf(one) == *state) {
                lines << u"  %1  %2/%3  %4"_s.arg(one.item.communication.value(), book.repositoryName(one.item.repository), one.item.record, one.trouble.isEmpty() && one.reading ? one.reading->basis : one.trouble);
            }
        }
    }
    if (withSteps) {
        for (const MatterStep& step : book.kept.steps) {
            lines << u"  %1  %2  %3  %4  %5"_s.arg(QString::number(step.number), instantWords(step.at, telling), step.person, matterDeedWord(step), matterStepDetail(step, telling));
        }
    }
    return lines;
}

QStringList holdPlanText(const PlannedScope& planned, const TimeTelling& telling)
{
    const evidence::HoldPlan& plan = planned.plan;
    QStringList lines{HoldText::tr("%1  %2: %3 letters").arg(plan.matter.number, plan.matter.name, numberText(qint64(plan.items.size())))};
    if (plan.known > 0) {
        lines << HoldText::tr("%1 are under it already").arg(numberText(plan.known));
    }
    if (plan.stays > 0) {
        lines << HoldText::tr("%1 stay under it though nothing finds them any more").arg(numberText(plan.stays));
    }
    for (const evidence::HoldShare& share : plan.shares) {
        const auto known = planned.terms.find(share.stand.id.value());
        const QString how = known == planned.terms.end() ? HoldText::tr("not asked how it holds") : known->second.terms ? enforcementWord(known->second.terms->enforcement) : HoldText::tr("has no means: recorded here alone");
        const QString to = share.stand.watermark ? HoldText::tr("complete to %1").arg(instantWords(*share.stand.watermark, telling)) : HoldText::tr("never complete");
        lines << HoldText::tr("  %1: %2 letters, %3 versions, %4 files; %5; %6").arg(share.stand.name, numberText(share.letters), numberText(share.versions), numberText(share.files), how, to);
    }
    for (const HoldEvidence& one : plan.evidence) {
        const auto name = planned.names.find(one.repository.value());
        const QString of = name == planned.names.end() ? one.repository.value() : name->second;
        lines << (one.part == HeldPart::Making ? HoldText::tr("  %1: %2 versions of templates and data, recorded here alone").arg(of, numberText(one.count))
                                               : HoldText::tr("  %1: %2 events of delivery, recorded here alone").arg(of, numberText(one.count)));
    }
    for (const HoldShortfall& one : shortfallsOf(planned)) {
        const QString found = one.found ? enforcementWord(*one.found) : HoldText::tr("recorded here alone");
        lines << HoldText::tr("Less than is expected of %1: %2; found: %3").arg(one.repository, enforcementWord(one.expected), found);
    }
    lines << HoldText::tr("%1 commands").arg(numberText(planned.calls));
    if (planned.needsApproval) {
        lines << HoldText::tr("Somebody else has to approve it.");
    }
    for (const evidence::NearMiss& one : plan.nearMisses) {
        lines << nearMissWord(one) + (one.query.isEmpty() ? QString() : u": "_s + one.query);
    }
    for (const evidence::HoldShare& one : plan.tooFar()) {
        lines << HoldText::tr("It reaches more than half of what %1 keeps").arg(one.stand.name);
    }
    if (!plan.notWhole.isEmpty()) {
        lines << HoldText::tr("Not complete here, so that letters may be missing: %1").arg(plan.notWhole.join(u", "_s));
    }
    if (!plan.notHere.isEmpty()) {
        lines << HoldText::tr("Not known here: %1").arg(plan.notHere.join(u", "_s));
    }
    if (!planned.notAsked.isEmpty()) {
        lines << HoldText::tr("Did not answer how they hold: %1").arg(planned.notAsked.join(u", "_s));
    }
    return lines;
}

QByteArray holdLettersCsv(const HoldBook& book)
{
    QByteArray csv("id,repository,record,state,reason,finding,readAt,enforcement,basis,command\r\n");
    for (const HeldItem& one : book.items) {
        const QStringList cells{one.item.communication.value(),
                                book.repositoryName(one.item.repository),
                                one.item.record,
                                codeOf(book.stateOf(one)),
                                codeOf(one.item.reason),
                                one.reading ? QString(codeOf(one.reading->finding)) : QString(),
                                one.reading ? evidence::isoUtc(one.reading->at) : QString(),
                                one.reading ? QString(code(one.reading->enforcement)) : QString(),
                                one.reading ? one.reading->basis : QString(),
                                one.item.placing};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            csv += (i > 0 ? "," : "") + evidence::csvCell(cells[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray holdLedger(const HoldBook& book, UtcMs now, const QString& key)
{
    HoldLedger ledger{book.kept.matter, book.state, book.kept.steps, {}, book.kept.head, key};
    for (const HeldItem& one : book.items) {
        ledger.letters.push_back({one.item, one.reading, book.stateOf(one)});
        ledger.letters.back().item.row = 0;
    }
    return ledgerJson(ledger, evidence::isoUtc(now));
}

SealedPaper holdLedgerFile(const HoldBook& book, const QString& path, UtcMs now, const QString& program)
{
    SealedPaper file{path, HoldText::tr("Ledger of the matter %1").arg(book.kept.matter.number), u"hold ledger "_s + book.kept.matter.number, now, program, {}, {}};
    file.plain = [book, now](const QString& key) { return holdLedger(book, now, key); };
    return file;
}

} // namespace cf::ui
