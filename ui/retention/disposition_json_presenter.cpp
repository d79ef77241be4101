#include "ui/retention/disposition_json_presenter.h"

#include "models/evidence/result_export.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class DispositionText
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DispositionText)
};

QJsonObject statesJson(const DispositionBook& book)
{
    QJsonObject states;
    for (const auto& [state, letters] : book.states()) {
        states.insert(codeOf(state), letters);
    }
    return states;
}

QJsonObject letterJson(const DispositionBook& book, const DisposedLetter& one)
{
    return {{u"id"_s, one.item.communication.value()}, {u"repository"_s, book.repositoryName(one.item.repository)}, {u"record"_s, one.item.record}, {u"state"_s, QString(codeOf(book.stateOf(one)))},
            {u"stub"_s, one.item.stub},                {u"command"_s, one.item.command},                              {u"trouble"_s, one.trouble},    {u"readBack"_s, evidence::timeJson(one.seen)}};
}

QString html(const DispositionBook& book, const TimeTelling& telling, const QString& program, const QString& key, const QString& whyUnsigned)
{
    const Disposition& of = book.kept.disposition;
    QString page = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(DispositionText::tr("Certificate of a disposition").toHtmlEscaped(), of.title.toHtmlEscaped(), dispositionVerdict(book).toHtmlEscaped());
    const DispositionStep* decided = book.kept.last(DispositionDeed::Decided);
    page += paperSection(DispositionText::tr("What was decided"),
                         paperRow(DispositionText::tr("Act"), dispositionActWord(of.act)) + paperRow(DispositionText::tr("Reason"), of.reason) + paperRow(DispositionText::tr("Authority"), of.authority) +
                             paperRow(DispositionText::tr("Plan of retention"), of.plan) + paperRow(DispositionText::tr("Class"), of.planClass) +
                             paperRow(DispositionText::tr("Kept until"), of.until ? dateText(*of.until) : QString()) + paperRow(DispositionText::tr("Letters"), numberText(qint64(book.letters.size()))) +
                             paperRow(DispositionText::tr("Left out"), decided ? numberText(decided->told[u"leftOut"].toInteger()) : QString()) +
                             paperRow(DispositionText::tr("Decided by"), decided ? DispositionText::tr("%1, %2").arg(decided->person, instantOnPaper(decided->at, telling)) : QString()) +
                             paperRow(DispositionText::tr("Approved for the records"), book.approval.recordsBy) + paperRow(DispositionText::tr("Approved for the owner"), book.approval.ownerBy) +
                             paperRow(DispositionText::tr("Approval"), book.approval.at ? instantOnPaper(*book.approval.at, telling) : DispositionText::tr("none yet")) +
                             paperRow(DispositionText::tr("Stated"), DispositionText::tr("%1, by this machine's clock").arg(instantOnPaper(telling.calendar.now, telling))) + paperRow(DispositionText::tr("With"), program));
    QString states;
    for (const auto& [state, letters] : book.states()) {
        states += paperRow(disposalStateWord(state), numberText(letters));
    }
    page += paperSection(DispositionText::tr("What became of the letters"), states);
    QString stays;
    constexpr int mostOnPaper = 200;
    int rows = 0;
    for (const DisposedLetter& one : book.letters) {
        const DisposalState state = book.stateOf(one);
        if (state != DisposalState::Gone && state != DisposalState::Answered && state != DisposalState::Transferred && ++rows <= mostOnPaper) {
            stays += paperRow(one.item.stub[u"document"].toString(), u"%1 %2"_s.arg(disposalStateWord(state), one.trouble));
        }
    }
    if (rows > mostOnPaper) {
        stays += paperRow(QString(), DispositionText::tr("and %1 more, in stubs.csv").arg(numberText(rows - mostOnPaper)));
    }
    if (rows > 0 && of.act == DispositionAct::Destroy) {
        page += paperSection(DispositionText::tr("Not destroyed"), stays);
    } else if (rows > 0 && of.act == DispositionAct::Transfer) {
        page += paperSection(DispositionText::tr("Not handed over"), stays);
    }
    QString steps;
    for (const DispositionStep& step : book.kept.steps) {
        steps += paperRow(instantOnPaper(step.at, telling), u"%1 · %2 · %3"_s.arg(dispositionDeedWord(step), step.person, dispositionStepDetail(step, telling)));
    }
    page += paperSection(DispositionText::tr("What was done"), steps);
    if (of.act == DispositionAct::Destroy) {
        page += paperSection(DispositionText::tr("What it says"),
                             paperRow(DispositionText::tr("Method"), DispositionText::tr("each record was deleted with all its versions by its repository, after what holds it was read there and judged here once more; where the repository has a bin, it was purged from it")) +
                                 paperRow(DispositionText::tr("Read back"), DispositionText::tr("a later reading of the repository did not show the record any more")) +
                                 paperRow(DispositionText::tr("It does not say"), DispositionText::tr("that backups, storage below the repository, or copies elsewhere are without it")));
    } else if (of.act == DispositionAct::Transfer) {
        page += paperSection(DispositionText::tr("What it says"),
                             paperRow(DispositionText::tr("Handed over"), DispositionText::tr("a receipt of the archive named with it has the SHA-256 of each file of the letter, as it was read here when this was decided; nothing is deleted here")) +
                                 paperRow(DispositionText::tr("It does not say"), DispositionText::tr("that the receipt is that archive's, or that the archive still has them: the receipt is kept by whoever took it in, and its SHA-256 stands with it")));
    }
    page += paperSection(DispositionText::tr("How to check it"),
                         paperRow(DispositionText::tr("Data"), DispositionText::tr("ledger.json and stubs.csv inside this file; each step has the SHA-256 of itself and the one before, the last one is %1").arg(QString::fromLatin1(book.kept.head.toHex()))) +
                             (key.isEmpty() ? paperRow(DispositionText::tr("Signature"), DispositionText::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(DispositionText::tr("Signature"), DispositionText::tr("in the file of the same name that ends in .minisig")) + paperRow(DispositionText::tr("Key"), key) +
                                                  paperRow(DispositionText::tr("Check with"), u"counterfoil-verify --key %1 FILE.pdf"_s.arg(key))));
    return page + u"</body></html>"_s;
}

} // namespace

QJsonObject dispositionBookJson(const DispositionBook& book, bool withLetters)
{
    QJsonArray steps, letters;
    for (const DispositionStep& step : book.kept.steps) {
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, evidence::isoUtc(step.at)}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}});
    }
    QJsonObject json{{u"disposition"_s, dispositionJson(book.kept.disposition)},
                     {u"letters"_s, qint64(book.letters.size())},
                     {u"states"_s, statesJson(book)},
                     {u"approved"_s, book.approval.isApproved ? QJsonValue(*book.approval.isApproved) : QJsonValue()},
                     {u"approvers"_s, QJsonObject{{u"records"_s, book.approval.recordsBy}, {u"owner"_s, book.approval.ownerBy}}},
                     {u"settled"_s, book.isSettled()},
                     {u"asKept"_s, book.kept.isAsKept},
                     {u"head"_s, QString::fromLatin1(book.kept.head.toHex())},
                     {u"steps"_s, steps}};
    if (withLetters) {
        for (const DisposedLetter& one : book.letters) {
            letters.append(letterJson(book, one));
        }
        json.insert(u"list"_s, letters);
    }
    return json;
}

QStringList dispositionText(const DispositionBook& book, const TimeTelling& telling, bool withLetters)
{
    const Disposition& of = book.kept.disposition;
    QStringList lines{DispositionText::tr("%1  %2: %3").arg(of.id, dispositionActWord(of.act), of.title), dispositionVerdict(book)};
    for (const auto& [state, letters] : book.states()) {
        lines << DispositionText::tr("  %1: %2").arg(disposalStateWord(state), numberText(letters));
    }
    for (const DispositionStep& step : book.kept.steps) {
        lines << u"  %1  %2  %3  %4"_s.arg(instantWords(step.at, telling), step.person, dispositionDeedWord(step), dispositionStepDetail(step, telling));
    }
    if (withLetters) {
        for (const DisposedLetter& one : book.letters) {
            lines << u"  %1  %2/%3  %4  %5"_s.arg(one.item.communication.value(), book.repositoryName(one.item.repository), one.item.record, disposalStateWord(book.stateOf(one)), one.trouble);
        }
    }
    return lines;
}

QByteArray dispositionStubsCsv(const DispositionBook& book)
{
    QByteArray csv("id,document,title,type,unit,issued,repository,record,class,until,basis,sha256,state,readBack,command,trouble\r\n");
    for (const DisposedLetter& one : book.letters) {
        const QJsonObject& stub = one.item.stub;
        QStringList hashes;
        for (const QJsonArray all = stub[u"sha256"].toArray(); const QJsonValue& hash : all) {
            hashes << hash.toString();
        }
        const auto text = [&stub](QStringView name) { return stub[name].toString(); };
        const QStringList cells{one.item.communication.value(), text(u"document"), text(u"title"), text(u"type"), text(u"unit"), text(u"issued"), book.repositoryName(one.item.repository), one.item.record,
                                text(u"class"), text(u"until"), text(u"basis"), hashes.join(u' '), codeOf(book.stateOf(one)), one.seen ? evidence::isoUtc(*one.seen) : QString(), one.item.command, one.trouble};
        for (qsizetype i = 0; i < cells.size(); ++i) {
            csv += (i > 0 ? "," : "") + evidence::csvCell(cells[i]);
        }
        csv += "\r\n";
    }
    return csv;
}

QByteArray dispositionLedger(const DispositionBook& book, UtcMs now)
{
    const QString& id = book.kept.disposition.id;
    QJsonArray steps, letters;
    QByteArray link;
    for (const DispositionStep& step : book.kept.steps) {
        link = linkOf(id, step, link);
        steps.append(QJsonObject{{u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}, {u"sha256"_s, QString::fromLatin1(link.toHex())}});
    }
    for (const DisposedLetter& one : book.letters) {
        letters.append(letterJson(book, one));
    }
    const QJsonObject all{{u"form"_s, u"counterfoil-disposition-ledger-1"_s}, {u"disposition"_s, dispositionJson(book.kept.disposition)}, {u"steps"_s, steps}, {u"letters"_s, letters},
                          {u"head"_s, QString::fromLatin1(book.kept.head.toHex())}, {u"written"_s, evidence::isoUtc(now)}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

SealedPaper dispositionPaper(const DispositionBook& book, const QString& path, const TimeTelling& telling, const QString& program)
{
    const UtcMs now = telling.calendar.now;
    const auto page = [book, telling, program](const QString& key, const QString& whyUnsigned) { return html(book, telling, program, key, whyUnsigned); };
    const auto enclosed = [book, now, ledger = DispositionText::tr("Every step, for programs"), stubs = DispositionText::tr("What stays to be known of every letter")](const QString&) {
        return std::vector<seal::EnclosedFile>{{u"ledger.json"_s, u"application/json"_s, ledger, dispositionLedger(book, now)}, {u"stubs.csv"_s, u"text/csv"_s, stubs, dispositionStubsCsv(book)}};
    };
    return {path, DispositionText::tr("Certificate of a disposition"), u"disposition "_s + book.kept.disposition.id, now, program, page, enclosed};
}

QStringList plannedDisposalText(const PlannedDisposal& planned)
{
    QStringList lines{DispositionText::tr("%1: %2 letters, %3 left out").arg(dispositionActWord(planned.disposition.act), numberText(qint64(planned.free.size())), numberText(qint64(planned.kept.size())))};
    std::map<BlockReason, qint64> reasons;
    for (const evidence::LetterRetention* one : planned.kept) {
        for (const DispositionBlock& block : one->blocks) {
            reasons[block.reason] += standsAgainst(block, planned.disposition.act) ? 1 : 0;
        }
    }
    for (const auto& [reason, letters] : reasons) {
        if (letters > 0) {
            lines << DispositionText::tr("  %1: %2").arg(blockWord(reason), numberText(letters));
        }
    }
    return lines;
}

QJsonObject plannedDisposalJson(const PlannedDisposal& planned)
{
    QJsonArray letters, left;
    for (const evidence::LetterRetention* one : planned.free) {
        letters.append(evidence::letterJson(*one));
    }
    for (const evidence::LetterRetention* one : planned.kept) {
        left.append(evidence::letterJson(*one));
    }
    return {{u"disposition"_s, dispositionJson(planned.disposition)}, {u"letters"_s, letters}, {u"leftOut"_s, left}};
}

} // namespace cf::ui
