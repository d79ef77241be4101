#include "app/cli/campaign_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/campaign_json.h"
#include "models/query/print.h"
#include "ui/campaign/campaign_words_presenter.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/search/export_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>

namespace cf::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int countWidth = 10;

QString nameOf(const QString& name) { return name.isEmpty() ? CampaignCommand::tr("(not told)") : name; }

QString sentText(const std::optional<search::Row>& row) { return row ? evidence::exportDate(row->sent) : CampaignCommand::tr("not told"); }

QString counted(const evidence::CountedLetters& one)
{
    return ((one.isExact ? QString() : u"≥ "_s) + QString::number(one.count)).rightJustified(countWidth);
}

} // namespace

bool CampaignCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"batch"_s, tr("A batch instead of a campaign."), u"ID"_s},
                 {u"query"_s, tr("Whatever a query names, as for search."), u"QUERY"_s},
                 {u"reconcile"_s, tr("Each remainder with its query, and templates, approvals, segments, recipients and control totals.")},
                 {u"recipients"_s, tr("Writes those who did not get it, one line a recipient: JSON Lines for a name that ends in .jsonl, else CSV."), u"FILE"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells what became of the letters of a campaign, step by step, in numbers that add up. Without a name it lists the campaigns.\n"
                   "Every number is a query: searching for it gives exactly these letters."))) {
        return false;
    }
    m_reconcile = parser.isSet(u"reconcile"_s);
    m_json = parser.isSet(u"json"_s);
    m_recipients = parser.value(u"recipients"_s);
    const QStringList names = parser.positionalArguments();
    const int named = int(names.size()) + int(parser.isSet(u"batch"_s)) + int(parser.isSet(u"query"_s));
    if (named > 1) {
        return wrong(tr("name one campaign, one batch or one query"));
    }
    if (named == 0 && (m_reconcile || !m_recipients.isEmpty())) {
        return wrong(tr("name a campaign, a batch or a query"));
    }
    m_name = parser.value(u"batch"_s) + names.value(0);
    m_isBatch = parser.isSet(u"batch"_s);
    if (!names.isEmpty()) {
        m_population = evidence::campaignQuery(names.constFirst());
    } else if (m_isBatch) {
        m_population = evidence::batchQuery(m_name);
    } else if (parser.isSet(u"query"_s)) {
        m_population = queryFrom(parser.value(u"query"_s));
        return m_population.has_value();
    }
    return true;
}

void CampaignCommand::run(Program& program)
{
    m_calendar = {program.clock().now(), program.businessZone(), Qt::Monday};
    if (m_population) {
        askAccount(program);
    } else {
        list(program);
    }
}

void CampaignCommand::list(Program& program)
{
    const search::Question everything{query::Query(), m_calendar};
    deliver(program.search().facets(everything, {search::Facet::Campaign}), this, [this](const Result<std::vector<search::FacetCounts>>& facets) {
        if (!facets) {
            finish(facets.error());
            return;
        }
        QJsonArray array;
        for (const search::FacetCount& one : facets->front().counts) {
            if (one.value.isEmpty()) {
                continue;
            }
            array << QJsonObject{{u"campaign"_s, one.value}, {u"records"_s, one.count}};
            if (!m_json) {
                out() << QString::number(one.count).rightJustified(countWidth) << u"  "_s << one.value << Qt::endl;
            }
        }
        if (m_json) {
            printJson({{u"campaigns"_s, array}});
        } else if (array.isEmpty()) {
            out() << tr("No record names a campaign.") << Qt::endl;
        }
        finish(Done);
    });
}

void CampaignCommand::askAccount(Program& program)
{
    deliver(evidence::accountOf(program.cache().readers(), program.searches(), *m_population, m_calendar), this, [this, &program](const Result<evidence::CampaignAccount>& account) {
                if (!account) {
                    finish(account.error());
                    return;
                }
                m_account = *account;
                const bool isOfARun = m_isBatch && m_reconcile; // which may have made no letter, and tells for whom
                if (m_account.records.count == 0 && !m_name.isEmpty() && !isOfARun) {
                    complain(m_isBatch ? tr("no letter is known of this batch: %1").arg(m_name) : tr("no letter is known of this campaign: %1").arg(m_name));
                    finish(Usage);
                    return;
                }
                if (m_account.records.count == 0) {
                    complain(tr("no record is known of: %1").arg(query::print(*m_population)));
                }
                askStands(program);
            });
}

void CampaignCommand::askStands(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
        if (!repositories) {
            finish(repositories.error());
            return;
        }
        m_stands = evidence::standsOf(*repositories, m_account.scope, m_calendar.now);
        if (m_reconcile) {
            askDetail(program);
        } else {
            askAgainAsked(program);
        }
    });
}

void CampaignCommand::askDetail(Program& program)
{
    deliver(evidence::detailOf(program.cache().readers(), program.searches(), *m_population, m_calendar), this,
            [this, &program](const Result<evidence::CampaignDetail>& detail) {
                if (!detail) {
                    finish(detail.error());
                    return;
                }
                m_detail = *detail;
                askControl(program);
            });
}

void CampaignCommand::askControl(Program& program)
{
    deliver(evidence::controlOf(program.cache().readers(), program.searches(), *m_population, evidence::populationNamedBy(*m_population), m_calendar), this,
            [this, &program](const Result<evidence::ControlTotals>& control) {
                if (!control) {
                    finish(control.error());
                    return;
                }
                m_detail->control = *control;
                deliver(evidence::missedOf(program.cache().readers(), m_detail->control.runs), this,
                        [this, &program](const Result<evidence::MissedOfRuns>& missed) {
                            if (!missed) {
                                finish(missed.error());
                                return;
                            }
                            m_missed = *missed;
                            askStages(program);
                        });
            });
}

void CampaignCommand::askStages(Program& program)
{
    deliver(evidence::stagesOf(program.cache(), program.searches(), *m_population, *m_detail, m_calendar), this, [this, &program](const Result<evidence::CampaignStages>& stages) {
        if (!stages) {
            finish(stages.error());
            return;
        }
        m_stages = *stages;
        askSegments(program);
    });
}

void CampaignCommand::askSegments(Program& program)
{
    deliver(evidence::segmentsInData(program.cache().readers(), program.searches(), *m_population, m_calendar), this, [this, &program](const Result<evidence::DataSegments>& segments) {
        if (!segments) {
            finish(segments.error());
            return;
        }
        m_segments = *segments;
        askRules(program);
    });
}

void CampaignCommand::askRules(Program& program)
{
    program.desk().beginRules(ui::rulesToBeginWith(), program.clock().now()); // nothing once there are any; done before they are read
    deliver(program.desk().houseRules(), this, [this, &program](const Result<std::vector<HouseRule>>& rules) {
        if (!rules) {
            finish(rules.error());
            return;
        }
        std::vector<HouseRule> on;
        std::ranges::copy_if(*rules, std::back_inserter(on), &HouseRule::isOn);
        deliver(evidence::judge(program.cache(), program.searches(), std::move(on), m_calendar, *m_population), this,
                [this, &program](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
                    if (!verdicts) {
                        finish(verdicts.error());
                        return;
                    }
                    std::ranges::copy_if(*verdicts, std::back_inserter(m_rules), [](const evidence::RuleVerdict& one) { return one.letters.count > 0; });
                    askAgainAsked(program);
                });
    });
}

void CampaignCommand::printSteps() const
{
    out() << counted(m_account.records) << u"  "_s << tr("Records") << Qt::endl;
    for (const evidence::CountedStep& step : m_account.steps) {
        qint64 before = 0;
        if (step.reached) {
            before = step.reached->count;
        }
        for (const evidence::CountedLoss& loss : step.lost) {
            before += loss.counted.count;
            if (loss.counted.count == 0) {
                continue;
            }
            const QString query = m_reconcile ? u"  "_s + query::print(loss.counted.query) : QString();
            out() << counted(loss.counted) << u"    − "_s << ui::remainderWord(loss.what) << query << Qt::endl;
        }
        if (!step.reached) {
            out() << QString(u'?').rightJustified(countWidth) << u"  "_s << ui::stepWord(step.step) << u"  "_s << tr("not known: no repository tells of deliveries")
                  << Qt::endl;
            continue;
        }
        const QString query = m_reconcile ? u"  "_s + query::print(step.reached->query) : QString();
        out() << counted(*step.reached) << u"  "_s << ui::stepWord(step.step) << u"  "_s << ui::shareText(step.reached->count, before) << query << Qt::endl;
    }
}

void CampaignCommand::printDetail() const
{
    const evidence::CampaignDetail& detail = *m_detail;
    const auto head = [](const QString& words) { out() << Qt::endl << words << Qt::endl; };
    out() << Qt::endl
          << tr("Sent from %1 to %2; %3 recipients").arg(sentText(detail.sent.first), sentText(detail.sent.last)).arg(detail.recipients()) << Qt::endl;
    head(tr("Templates"));
    for (const evidence::UsedVersion& use : detail.versions) {
        const QString version = use.code.isEmpty() ? nameOf({}) : use.code + u' ' + nameOf(use.version);
        out() << counted(use.letters) << u"  "_s << tr("%1, first use %2, last use %3").arg(version, sentText(use.sent.first), sentText(use.sent.last)) << Qt::endl;
    }
    head(tr("Approved by"));
    for (const evidence::ApprovalUse& use : detail.approvals) {
        out() << counted(use.letters) << u"  "_s << nameOf(use.person) << Qt::endl;
    }
    head(tr("Segments"));
    for (const evidence::SegmentUse& use : detail.segments) {
        out() << counted(use.letters) << u"  "_s << use.value << u"  "_s << query::print(use.letters.query) << Qt::endl;
    }
    for (const evidence::DataSegment& one : m_segments.segments) {
        out() << QString::number(one.letters).rightJustified(countWidth) << u"  "_s << tr("%1, the input says %2 = %1 (%3)").arg(one.value, one.path, nameOf(one.source)) << Qt::endl;
    }
    if (detail.segments.empty() && m_segments.segments.empty()) {
        out() << u"  "_s << tr("not told") << Qt::endl;
    }
    head(tr("Recipients"));
    for (const search::Makeup::Recipients& some : detail.makeup.recipients) {
        out() << QString::number(some.count).rightJustified(countWidth) << u"  "_s << code(some.channel) << u' ' << code(some.state) << Qt::endl;
    }
    if (detail.hasDates) {
        head(tr("Counted by one clock and not by another"));
        for (const evidence::BoundaryRecord& one : detail.boundary) {
            const auto yes = [](bool is) { return is ? tr("yes") : tr("no"); };
            out() << u"  "_s << tr("%1  %2  customer: %3, business: %4, UTC: %5").arg(one.row.id.value(), sentText(one.row), yes(one.byCustomer), yes(one.byBusiness), yes(one.byUtc))
                  << Qt::endl;
        }
    }
    head(tr("Control totals"));
    out() << u"  "_s << ui::targetedWords(detail.control) << Qt::endl;
    for (const cache::RunTally& one : detail.control.runs) {
        out() << u"  "_s
              << tr("%1  input %2, documents %3, without a record here %4")
                     .arg(one.run.nativeId, one.run.customers ? QString::number(*one.run.customers) : tr("not told"))
                     .arg(one.documents)
                     .arg(one.missing)
              << Qt::endl;
    }
    if (const auto all = evidence::reconciled(detail.control, m_missed, m_account.steps.front().reached->count)) {
        out() << u"  "_s << tr("customers: input %1 = with a document %2 + never composed %3").arg(all->input).arg(all->served).arg(all->unmade) << Qt::endl;
        out() << u"  "_s << tr("documents: composed %1 = on record %2 + never archived %3").arg(all->documents).arg(all->onRecord).arg(all->unarchived) << Qt::endl;
        out() << u"  "_s << tr("letters: %1 on record, %2 in no manifest").arg(all->letters).arg(all->unlisted()) << Qt::endl;
    }
    for (const cache::UnmadeCustomer& one : m_missed.unmade.customers) {
        out() << u"    "_s << tr("in the input, and nothing came out: %1 (number %2 of %3)").arg(nameOf(one.customer), one.number, one.run) << Qt::endl;
    }
    for (const QString& document : m_missed.unarchived) {
        out() << u"    "_s << tr("composed, and no record here: %1").arg(document) << Qt::endl;
    }
}

void CampaignCommand::printBeforeRelease() const
{
    out() << Qt::endl << tr("From draft to release") << Qt::endl;
    for (const evidence::StageTold& told : m_stages->stages) {
        out() << u"  "_s << codeOf(told.stage) << u"  "_s << (told.isTold() ? tr("%1 letters").arg(told.letters.count) : tr("not told")) << Qt::endl;
        for (const evidence::StageStep& step : told.steps) {
            out() << u"    %1  %2  %3 %4  %5 %6"_s.arg(isoUtc(step.at), codeOf(step.deed), step.code, step.version, step.who, step.role) << Qt::endl;
        }
    }
    if (m_stages->releasedDrafts.count > 0) {
        out() << u"  "_s << tr("%1 letters went out and still stand before their release: %2").arg(m_stages->releasedDrafts.count).arg(query::print(m_stages->releasedDrafts.query)) << Qt::endl;
    }
    out() << Qt::endl << tr("Rules of the house") << Qt::endl;
    for (const evidence::RuleVerdict& rule : m_rules) {
        out() << u"  "_s << tr("%1: %2").arg(rule.rule.name, ui::verdictWords(rule)) << Qt::endl;
    }
    if (m_rules.empty()) {
        out() << u"  "_s << tr("none is for these letters") << Qt::endl;
    }
}

void CampaignCommand::print() const
{
    const std::optional<qint64> targeted = m_detail ? m_detail->control.targeted : std::nullopt;
    if (m_json) {
        QJsonObject object = evidence::accountJson(m_account, m_stands, targeted);
        object.insert(u"query"_s, query::print(*m_population));
        object.insert(u"zone"_s, ui::ExportPresenter::zoneCode(m_population->zone));
        object.insert(u"askedAgain"_s, askedAgainJson());
        if (m_detail) {
            object.insert(u"detail"_s, evidence::detailJson(*m_detail, m_missed, m_account.steps.front().reached->count));
            QJsonArray rules;
            for (const evidence::RuleVerdict& rule : m_rules) {
                rules << evidence::ruleJson(rule);
            }
            object.insert(u"rules"_s, rules);
            object.insert(u"segmentsInData"_s, evidence::dataSegmentsJson(m_segments));
            object.insert(u"launch"_s, evidence::stagesJson(*m_stages));
        }
        printJson(object);
        return;
    }
    out() << query::print(*m_population) << Qt::endl;
    out() << (targeted ? QString::number(*targeted) : u"?"_s).rightJustified(countWidth) << u"  "_s << ui::stepWord(evidence::CampaignStep::Targeted)
          << (targeted ? QString() : u"  "_s + tr("not known")) << Qt::endl;
    printSteps();
    printAskedAgain();
    if (m_detail) {
        printDetail();
        printBeforeRelease();
    }
    out() << Qt::endl << ui::completeWords(m_stands, m_calendar.now, m_calendar.business) << Qt::endl;
}

void CampaignCommand::end()
{
    print();
    if (!m_account.addsUp()) {
        complain(tr("the numbers do not add up; the search index may need a repair (verify --index)"));
        finish(Integrity);
        return;
    }
    finish(evidence::isComplete(m_stands) ? Done : Partial);
}

} // namespace cf::cli
