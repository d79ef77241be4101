#include "ui/campaign/campaign_presenter.h"

#include "models/base/deliver.h"
#include "models/desk/desk.h"
#include "models/evidence/timeline.h"
#include "models/query/print.h"
#include "ui/rules/rule_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

using namespace Qt::StringLiterals;
using evidence::CampaignStep;
using evidence::CountedLoss;
using evidence::CountedStep;

namespace {

constexpr int longestWindowDays = 30; ///< evidence of delivery is waited for at most so long (evidenceWindowDays)

QString knownText(const std::optional<qint64>& count, bool isExact)
{
    return count ? countText(*count, isExact) : CampaignPresenter::tr("not known");
}

} // namespace

CampaignPresenter::CampaignPresenter(CampaignParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = m_phase == Phase::Shown || m_phase == Phase::Failed;
        setActive(m_isActive);
    });
    if (m_parts.desk) {
        connect(m_parts.desk, &desk::Desk::rulesChanged, this, [this] {
            if (m_detail) {
                askRules(m_asked);
            }
        });
    }
    followOutbox();
}

void CampaignPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && std::exchange(m_isStale, false)) {
        reload();
    } else {
        askAgainSoon();
    }
}

CampaignPresenter::~CampaignPresenter()
{
    for (const auto& one : {m_counting, m_askingAgain}) {
        if (one) {
            one->request();
        }
    }
}

void CampaignPresenter::open(const query::Query& population)
{
    m_population = population;
    m_named = evidence::populationNamedBy(population);
    m_phase = Phase::Counting;
    m_account = {};
    m_detail.reset();
    m_stands.clear();
    m_missed = {};
    m_rules.clear();
    m_stages.reset();
    m_segments.reset();
    stopAskingAgain();
    m_askedAgain.clear();
    m_askedFault.clear();
    m_problem.clear();
    Q_EMIT changed();
    reload();
}

void CampaignPresenter::reload()
{
    if (m_counting) {
        m_counting->request();
    }
    m_counting = std::make_shared<store::Interrupt>();
    const quint64 asked = ++m_asked;
    deliver(evidence::accountOf(m_parts.cache.readers(), m_parts.searches, m_population, calendar(), m_counting), this,
            [this, asked](const Result<evidence::CampaignAccount>& account) {
                if (asked != m_asked) {
                    return;
                }
                if (!account) {
                    fail(account.error());
                    return;
                }
                m_account = *account;
                askStands(asked);
            });
}

void CampaignPresenter::askStands(quint64 asked)
{
    deliver(m_parts.cache.repositories(), this, [this, asked](const Result<std::vector<Repository>>& repositories) {
        if (asked != m_asked) {
            return;
        }
        if (!repositories) {
            fail(repositories.error());
            return;
        }
        m_stands = evidence::standsOf(*repositories, m_account.scope, m_parts.clock.now());
        m_phase = Phase::Shown;
        Q_EMIT changed();
        askDetail(asked);
    });
}

void CampaignPresenter::askDetail(quint64 asked)
{
    deliver(evidence::detailOf(m_parts.cache.readers(), m_parts.searches, m_population, calendar(), m_counting), this,
            [this, asked](const Result<evidence::CampaignDetail>& detail) {
                if (asked != m_asked) {
                    return;
                }
                if (!detail) {
                    fail(detail.error());
                    return;
                }
                if (detail->revision != m_account.revision) { // the cache went on between the two: both are told of one moment
                    reload();
                    return;
                }
                m_detail = *detail;
                Q_EMIT detailChanged();
                askControl(asked);
                askStages(asked);
                askRules(asked);
                askSegments(asked);
                askAgainAsked();
            });
}

void CampaignPresenter::askControl(quint64 asked)
{
    deliver(evidence::controlOf(m_parts.cache.readers(), m_parts.searches, m_population, isWhole() ? m_named : std::nullopt, calendar(), m_counting), this,
            [this, asked](const Result<evidence::ControlTotals>& control) {
                if (asked != m_asked) {
                    return;
                }
                if (!control) {
                    fail(control.error());
                    return;
                }
                askMissing(asked, *control);
            });
}

void CampaignPresenter::askMissing(quint64 asked, const evidence::ControlTotals& control)
{
    deliver(evidence::missedOf(m_parts.cache.readers(), control.runs), this, [this, asked, control](const Result<evidence::MissedOfRuns>& missed) {
        if (asked != m_asked) {
            return;
        }
        if (!missed) {
            fail(missed.error());
            return;
        }
        m_detail->control = control;
        m_missed = *missed;
        Q_EMIT detailChanged();
    });
}

void CampaignPresenter::askStages(quint64 asked)
{
    deliver(evidence::stagesOf(m_parts.cache, m_parts.searches, m_population, *m_detail, calendar(), m_counting), this, [this, asked](const Result<evidence::CampaignStages>& stages) {
        if (asked == m_asked && stages) {
            m_stages = *stages;
            Q_EMIT detailChanged();
        }
    });
}

void CampaignPresenter::askSegments(quint64 asked)
{
    if (!m_detail->segments.empty()) { // the records themselves tell them
        m_segments.reset();
        return;
    }
    deliver(evidence::segmentsInData(m_parts.cache.readers(), m_parts.searches, m_population, calendar(), m_counting), this, [this, asked](const Result<evidence::DataSegments>& segments) {
        if (asked == m_asked && segments) {
            m_segments = *segments;
            Q_EMIT detailChanged();
        }
    });
}

void CampaignPresenter::askRules(quint64 asked)
{
    if (!m_parts.desk) {
        return;
    }
    m_parts.desk->beginRules(rulesToBeginWith(), m_parts.clock.now()); // nothing once there are any; done before they are read
    deliver(m_parts.desk->houseRules(), this, [this, asked](const Result<std::vector<HouseRule>>& rules) {
        if (asked != m_asked || !rules) {
            return;
        }
        std::vector<HouseRule> on;
        std::ranges::copy_if(*rules, std::back_inserter(on), &HouseRule::isOn);
        deliver(evidence::judge(m_parts.cache, m_parts.searches, std::move(on), calendar(), m_population, m_counting), this,
                [this, asked](const Result<std::vector<evidence::RuleVerdict>>& verdicts) {
                    if (asked != m_asked || !verdicts) {
                        return;
                    }
                    m_rules = *verdicts;
                    std::erase_if(m_rules, [](const evidence::RuleVerdict& one) { return one.letters.count == 0; });
                    Q_EMIT detailChanged();
                });
    });
}

void CampaignPresenter::fail(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    m_phase = Phase::Failed;
    m_problem = errorText(error);
    Q_EMIT changed();
}

QString CampaignPresenter::title() const { return isWhole() ? m_named->name : query::print(m_population); }

bool CampaignPresenter::isWhole() const
{
    return m_named && m_population == (m_named->field == query::Field::Campaign ? evidence::campaignQuery(m_named->name) : evidence::batchQuery(m_named->name));
}

QString CampaignPresenter::kindText() const
{
    return !isWhole()                                    ? tr("Query")
           : m_named->field == query::Field::Campaign ? tr("Campaign")
                                                         : tr("Batch");
}

QString CampaignPresenter::scope() const
{
    if (m_phase != Phase::Shown) {
        return m_phase == Phase::Counting ? tr("Counting…") : QString();
    }
    QStringList parts{tr("%Ln letter(s) on record", nullptr, int(m_account.steps.front().reached->count))};
    const CountedStep* composed = m_account.step(CampaignStep::Composed);
    if (const CountedStep* delivered = m_account.step(CampaignStep::Delivered); delivered->reached) {
        const qint64 got = delivered->reached->count, all = composed->reached->count;
        //: How many letters were delivered to all of their recipients, and their share of those that were composed
        parts << (all > 0 ? tr("%1 delivered (%2)").arg(numberText(got), shareText(got, all)) : tr("none composed"));
    } else {
        parts << tr("delivery not known: no repository tells of it");
    }
    parts << completeText();
    return parts.join(u" · "_s);
}

QString CampaignPresenter::completeText() const { return completeWords(m_stands, m_parts.clock.now(), m_parts.businessZone); }

QString CampaignPresenter::zoneText() const
{
    return tr("dates: %1; times: %2").arg(zoneWord(m_population.zone, m_parts.businessZone), QString::fromLatin1(m_parts.businessZone.id()));
}

std::optional<UtcMs> CampaignPresenter::lateUntil() const
{
    if (!m_detail || !m_detail->sent.last) {
        return std::nullopt;
    }
    const UtcMs until = m_detail->sent.last->sent->utc + longestWindowDays * evidence::dayLengthMs;
    return until > m_parts.clock.now() ? std::optional(until) : std::nullopt;
}

std::vector<CampaignItem> CampaignPresenter::items(bool all) const
{
    std::vector<CampaignItem> items;
    if (m_phase != Phase::Shown) {
        return items;
    }
    CampaignItem targeted;
    targeted.step = CampaignStep::Targeted;
    targeted.name = stepWord(targeted.step);
    targeted.meaning = m_detail ? targetedWords(m_detail->control) : stepMeaning(targeted.step);
    if (m_detail) {
        targeted.count = m_detail->control.targeted;
        targeted.before = targeted.count.value_or(0);
    }
    items.push_back(targeted);
    qint64 before = m_account.records.count;
    for (const CountedStep& step : m_account.steps) {
        CampaignItem item;
        item.step = step.step;
        item.name = stepWord(step.step);
        item.meaning = stepMeaning(step.step);
        item.before = before;
        if (step.reached) {
            item.count = step.reached->count;
            item.isExact = step.reached->isExact;
            item.query = query::print(step.reached->query);
            item.share = step.step == CampaignStep::OnRecord ? QString() : shareText(step.reached->count, before);
        }
        items.push_back(item);
        for (const CountedLoss& loss : step.lost) {
            if (loss.counted.count > 0 || all) {
                items.push_back({false, step.step, loss.what, remainderWord(loss.what), remainderMeaning(loss.what), shareText(loss.counted.count, before),
                                 loss.counted.count, before, loss.counted.isExact, toneOf(loss.what), query::print(loss.counted.query)});
            }
        }
        before = item.count.value_or(0);
    }
    return items;
}

QString CampaignPresenter::spoken(const CampaignItem& item) const
{
    const QString count = knownText(item.count, item.isExact);
    if (!item.isStep) {
        return tr("%1 of %2 did not get as far as %3: %4. %5").arg(count, numberText(item.before), stepWord(item.step), item.name, item.meaning);
    }
    return item.share.isEmpty() ? tr("%1: %2. %3").arg(item.name, count, item.meaning)
                                : tr("%1: %2, %3 of %4. %5").arg(item.name, count, item.share, numberText(item.before), item.meaning);
}

std::optional<evidence::Reconciliation> CampaignPresenter::reconciliation() const
{
    return m_detail && !m_account.steps.empty() ? evidence::reconciled(m_detail->control, m_missed, m_account.steps.front().reached->count) : std::nullopt;
}

QString CampaignPresenter::undeliveredQuery() const { return query::print(evidence::undeliveredOf(m_population)); }

qint64 CampaignPresenter::undelivered() const
{
    const CountedStep* composed = m_account.step(CampaignStep::Composed);
    const CountedStep* delivered = m_account.step(CampaignStep::Delivered);
    return composed && delivered && delivered->reached ? composed->reached->count - delivered->reached->count : 0;
}

} // namespace cf::ui
