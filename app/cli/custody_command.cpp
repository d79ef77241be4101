#include "app/cli/custody_command.h"

#include "app/cli/query_argument.h"
#include "models/query/print.h"
#include "ui/handovers/hand_over_words_presenter.h"
#include "ui/reissue/asked_here_presenter.h"
#include "ui/search/scope_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {
constexpr qint64 hourMs = 3'600'000;
}

bool CustodyCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"missed"_s, tr("Only what was intended and is not evidenced: customers of inputs for whom nothing came out, documents in no repository.")},
                 {u"composed"_s, tr("Only documents that a run's manifest names and no repository has.")},
                 {u"receipts"_s, tr("Only letters with a hand-over that should have a receipt and has none.")},
                 {u"reissues"_s, tr("Only letters that were sent again although no request is known that was let go.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Hand-overs between composition, middleware and repositories, over everything: what was composed and is in no repository,\n"
                   "which letters lack the receipt of a hand-over, and which were sent again unasked. Of one letter, show tells each hand-over."))) {
        return false;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("too many arguments"));
    }
    const bool isComposed = parser.isSet(u"composed"_s), isReceipts = parser.isSet(u"receipts"_s), isReissues = parser.isSet(u"reissues"_s);
    m_wantsMissed = parser.isSet(u"missed"_s);
    const bool isNone = !isComposed && !isReceipts && !isReissues && !m_wantsMissed;
    m_wantsComposed = isComposed || isNone;
    m_wantsReceipts = isReceipts || isNone;
    m_wantsReissues = isReissues || isNone;
    m_json = parser.isSet(u"json"_s);
    return true;
}

void CustodyCommand::run(Program& program)
{
    m_calendar = {program.clock().now(), program.businessZone(), Qt::Monday};
    m_wantsMissed ? askMissed(program) : askComposed(program);
}

void CustodyCommand::askMissed(Program& program)
{
    deliver(evidence::missedLetters(program.cache(), program.searches(), m_calendar), this, [this, &program](const Result<evidence::MissedLetters>& missed) {
        if (!missed) {
            finish(missed.error());
            return;
        }
        m_found += missed->neverMade() + missed->unarchived.count;
        if (m_json) {
            m_told.insert(u"missed"_s, evidence::missedJson(*missed));
            m_told.insert(u"scope"_s, scopeJson(missed->scope));
        } else {
            printMissed(*missed);
        }
        askComposed(program);
    });
}

void CustodyCommand::askComposed(Program& program)
{
    if (!m_wantsComposed) {
        askReceipts(program);
        return;
    }
    deliver(evidence::composedNotArchived(program.cache(), m_calendar.now), this, [this, &program](const Result<evidence::ComposedNotArchived>& gap) {
        if (!gap) {
            finish(gap.error());
            return;
        }
        m_found += gap->list.count;
        if (m_json) {
            m_told.insert(u"composedNotArchived"_s, evidence::composedNotArchivedJson(*gap));
            m_told.insert(u"scope"_s, scopeJson(gap->scope));
        } else {
            printComposed(*gap);
        }
        askControl(program);
    });
}

void CustodyCommand::askControl(Program& program)
{
    deliver(evidence::archiveControl(program.cache()), this, [this, &program](const Result<cache::ArchiveControl>& control) {
        if (!control) {
            finish(control.error());
            return;
        }
        if (m_json) {
            m_told.insert(u"archived"_s, evidence::archiveControlJson(*control));
        } else {
            for (const ui::RecordFact& fact : ui::controlFacts(*control)) {
                out() << u"  %1: %2"_s.arg(fact.name, fact.value) << Qt::endl;
            }
        }
        askReceipts(program);
    });
}

void CustodyCommand::askReceipts(Program& program)
{
    if (!m_wantsReceipts) {
        askReissues(program);
        return;
    }
    deliver(evidence::receiptGaps(program.cache()), this, [this, &program](const Result<evidence::ReceiptGaps>& gaps) {
        if (!gaps) {
            finish(gaps.error());
            return;
        }
        m_found += gaps->count;
        if (m_json) {
            m_told.insert(u"withoutReceipt"_s, evidence::receiptGapsJson(*gaps));
            m_told.insert(u"scope"_s, scopeJson(gaps->scope));
        } else {
            printReceipts(*gaps);
        }
        askReissues(program);
    });
}

void CustodyCommand::askReissues(Program& program)
{
    if (!m_wantsReissues) {
        end();
        return;
    }
    ui::askedHere({&program.outbox(), &program.desk()}, this, [this, &program](const Result<std::vector<evidence::ResendRequest>>& here) {
        if (!here) {
            finish(here.error());
            return;
        }
        deliver(evidence::unaskedReissues(program.cache(), *here), this, [this](const Result<evidence::UnaskedReissues>& unasked) {
            if (!unasked) {
                finish(unasked.error());
                return;
            }
            m_found += unasked->count;
            if (m_json) {
                m_told.insert(u"unaskedReissues"_s, evidence::unaskedReissuesJson(*unasked));
                m_told.insert(u"scope"_s, scopeJson(unasked->scope));
            } else {
                printReissues(*unasked);
            }
            end();
        });
    });
}

void CustodyCommand::printMissed(const evidence::MissedLetters& missed) const
{
    if (missed.coverage.empty()) {
        out() << tr("What was intended is not known: no composition system tells of its runs.") << Qt::endl;
    } else {
        out() << tr("%1 customers in the inputs of runs; for %2 nothing came out, %3 documents are in no repository").arg(missed.unmade.input).arg(missed.neverMade()).arg(missed.unarchived.count)
              << Qt::endl;
    }
    if (missed.unmade.unnamed > 0) {
        out() << u"  "_s << tr("%1 of these customers are counted and not named").arg(missed.unmade.unnamed) << Qt::endl;
    }
    for (const cache::UnmadeCustomer& one : missed.unmade.customers) {
        out() << u"  "_s << tr("never composed  %1  number %2  %3  %4 %5").arg(one.customer, one.number, isoUtc(one.at), one.system, one.batch.isEmpty() ? one.run : one.batch) << Qt::endl;
    }
    for (const cache::ComposedOnly& one : missed.unarchived.documents) {
        out() << u"  "_s << tr("never archived  %1  %2  %3 %4").arg(one.documentId, isoUtc(one.composed), one.system, one.batch.isEmpty() ? one.run : one.batch) << Qt::endl;
    }
    if (missed.isDeliveryKnown) {
        out() << tr("%1 letters on record of which nothing proves that everybody got one: %2").arg(missed.undelivered.count).arg(query::print(missed.undelivered.query)) << Qt::endl;
    }
    out() << scopeLine(missed.scope) << Qt::endl;
}

void CustodyCommand::printComposed(const evidence::ComposedNotArchived& gap) const
{
    if (gap.coverage.empty()) {
        out() << tr("What was composed and not archived is not known: no composition system tells of its runs.") << Qt::endl;
        return;
    }
    out() << tr("%1 documents composed and in no repository").arg(gap.list.count) << Qt::endl;
    for (const cache::ComposedOnly& one : gap.list.documents) {
        const QString since = one.composed ? tr("%1, %2 hours ago").arg(isoUtc(one.composed)).arg((gap.at - *one.composed) / hourMs) : tr("at an unknown time");
        out() << u"  %1  %2  %3 %4"_s.arg(one.documentId, since, one.system, one.batch.isEmpty() ? one.run : one.batch) << Qt::endl;
    }
    out() << scopeLine(gap.scope) << Qt::endl;
}

void CustodyCommand::printReceipts(const evidence::ReceiptGaps& gaps) const
{
    if (gaps.reach.compositions.empty() && gaps.reach.feeds.empty()) {
        out() << tr("Receipts of hand-overs are not known: neither a composition system nor a delivery feed is connected.") << Qt::endl;
        return;
    }
    out() << tr("%1 letters with a hand-over without a receipt: %2 in no manifest, %3 without an event").arg(gaps.count).arg(gaps.lacksLine).arg(gaps.lacksEvent) << Qt::endl;
    for (const auto& [month, count] : gaps.months) {
        out() << u"  %1  %2"_s.arg(month).arg(count) << Qt::endl;
    }
    for (const evidence::WithoutReceipt& one : gaps.letters) {
        const QString lacks = one.lacksLine && one.lacksEvent ? tr("no manifest line, no event") : one.lacksLine ? tr("no manifest line") : tr("no event");
        out() << u"  %1  %2  %3  %4"_s.arg(one.id.value(), one.documentId, isoUtc(one.made), lacks) << Qt::endl;
    }
    out() << scopeLine(gaps.scope) << Qt::endl;
}

void CustodyCommand::printReissues(const evidence::UnaskedReissues& unasked) const
{
    if (!unasked.hasSource) {
        out() << tr("Who asked for what was sent again is not known: no connected workflow system tells of requests.") << Qt::endl;
        return;
    }
    if (unasked.looked == 0) {
        out() << tr("What was sent again is not known: no connected archive tells which letters send another one again.") << Qt::endl;
        return;
    }
    out() << tr("%1 of %2 letters that send another one again: no request is known that was let go").arg(ui::countText(unasked.count, unasked.isExact), ui::countText(unasked.looked, unasked.isExact)) << Qt::endl;
    if (unasked.untold > 0) {
        out() << u"  "_s << tr("%1 more of a time or a plan of which no workflow system tells").arg(unasked.untold) << Qt::endl;
    }
    for (const evidence::UnaskedReissue& one : unasked.list) {
        const QString asked = one.request ? one.request->key : QString();
        out() << u"  %1  %2  %3  %4  %5 %6"_s.arg(one.letter.id.value(), one.letter.documentId, one.letter.sent ? isoUtc(one.letter.sent->utc) : QString(), one.letter.original, evidence::codeOf(one.why), asked) << Qt::endl;
    }
    if (unasked.count > qint64(unasked.list.size())) {
        out() << u"  "_s << tr("The list has the first %1 of them.").arg(unasked.list.size()) << Qt::endl;
    }
    out() << scopeLine(unasked.scope) << Qt::endl;
}

void CustodyCommand::end()
{
    if (m_json) {
        printJson(m_told);
    }
    finish(m_found > 0 ? Partial : Done);
}

} // namespace cf::cli
