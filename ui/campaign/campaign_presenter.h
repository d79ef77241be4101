// One campaign, batch or query as the page shows it: its account at once, what it is made of a moment later, and how complete both are.
#pragma once

#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/evidence/campaign_segments.h"
#include "models/evidence/campaign_stages.h"
#include "models/evidence/completeness.h"
#include "models/evidence/house_rules.h"
#include "models/evidence/missed_letters.h"
#include "models/evidence/reissue/asked_book.h"
#include "ui/campaign/campaign_list_presenter.h"
#include "ui/campaign/campaign_words_presenter.h"

#include <QObject>
#include <QTimer>

namespace cf::ui {

/// A step of the waterfall, or a remainder of the step it stands after.
struct CampaignItem {
    bool isStep = true;
    evidence::CampaignStep step = evidence::CampaignStep::OnRecord; ///< of a remainder: the step it did not reach
    evidence::Remainder what = evidence::Remainder::Draft;          ///< of a remainder
    QString name, meaning, share;                                   ///< share: of the step before
    std::optional<qint64> count;                                    ///< none: not known
    qint64 before = 0;                                              ///< what the step before came to
    bool isExact = true;
    RemainderTone tone = RemainderTone::Plain;
    QString query; ///< gives exactly these letters; empty where no query does
    friend bool operator==(const CampaignItem&, const CampaignItem&) = default;
};

class CampaignPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Nothing, Counting, Shown, Failed };
    explicit CampaignPresenter(CampaignParts parts, QObject* parent = nullptr);
    ~CampaignPresenter() override; ///< ends what is being counted

    void open(const query::Query& population);
    void setActive(bool active); ///< while nobody looks, what changes is counted later
    void reload(); ///< what is shown stays until the new numbers are there
    Phase phase() const { return m_phase; }
    const QString& problem() const { return m_problem; }
    const query::Query& population() const { return m_population; }
    const std::optional<evidence::NamedPopulation>& named() const { return m_named; }
    bool isWhole() const; ///< all of the campaign or batch, and not what else a query asks of it

    const evidence::CampaignAccount& account() const { return m_account; }
    /// None while it is being counted.
    const std::optional<evidence::CampaignDetail>& detail() const { return m_detail; }
    const std::vector<evidence::RepositoryStand>& stands() const { return m_stands; }
    const evidence::MissedOfRuns& missed() const { return m_missed; } ///< in the input without a document; composed, and no record here
    /// The control totals against what is here; none while they are not known, or not of these letters alone.
    std::optional<evidence::Reconciliation> reconciliation() const;
    /// Rules of the house that are on and are for letters of this one; none while they are judged.
    const std::vector<evidence::RuleVerdict>& rules() const { return m_rules; }
    /// How far its letters came before they went out; none while it is read.
    const std::optional<evidence::CampaignStages>& stages() const { return m_stages; }
    /// By the data its letters were made from; none while it is read, and where records tell its segments themselves.
    const std::optional<evidence::DataSegments>& segments() const { return m_segments; }
    /// Letters that not everybody is known to have got and that somebody here asked to be sent again, by how far that is; none while it is read.
    const std::vector<evidence::AskedAgain>& askedAgain() const { return m_askedAgain; }
    const QString& askedFault() const { return m_askedFault; } ///< why it is not known; empty: it is, or it is read
    bool isComplete() const { return evidence::isComplete(m_stands); }
    bool isEmpty() const { return m_account.records.count == 0; }

    QString title() const;
    QString kindText() const;     ///< "Campaign", "Batch", "Query"
    QString scope() const;        ///< under the title
    QString completeText() const; ///< "Complete to …", "Complete to … except …"
    QString zoneText() const;     ///< in which its dates are read, and ours are told
    /// Until when delivery events may still come, for letters that went out a short while ago; none when none can.
    std::optional<UtcMs> lateUntil() const;
    /// Steps and their remainders in order; Targeted first. Those that are zero are left out when `all` is false.
    std::vector<CampaignItem> items(bool all) const;
    QString spoken(const CampaignItem& item) const; ///< a whole sentence
    QString undeliveredQuery() const;
    qint64 undelivered() const; ///< letters; 0 where it is not known

    const CampaignParts& parts() const { return m_parts; }
    query::Calendar calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }

Q_SIGNALS:
    void changed();
    void detailChanged();

private:
    void askStands(quint64 asked);
    void askDetail(quint64 asked);
    void askControl(quint64 asked);
    void askMissing(quint64 asked, const evidence::ControlTotals& control);
    void askStages(quint64 asked);
    void askSegments(quint64 asked);
    void askRules(quint64 asked);
    void followOutbox();
    void askAgainAsked();
    void askAgainSoon(); ///< where the outbox changed since, and nothing is being asked
    void stopAskingAgain();
    void setAskedAgain(const Result<std::vector<evidence::AskedAgain>>& some);
    void fail(const Error& error);

    CampaignParts m_parts;
    Phase m_phase = Phase::Nothing;
    query::Query m_population;
    std::optional<evidence::NamedPopulation> m_named;
    evidence::CampaignAccount m_account;
    std::vector<evidence::RepositoryStand> m_stands;
    std::optional<evidence::CampaignDetail> m_detail;
    evidence::MissedOfRuns m_missed;
    std::vector<evidence::RuleVerdict> m_rules;
    std::optional<evidence::CampaignStages> m_stages;
    std::optional<evidence::DataSegments> m_segments;
    std::vector<evidence::AskedAgain> m_askedAgain;
    QString m_askedFault;
    std::shared_ptr<store::Interrupt> m_askingAgain; ///< none: nothing is being asked
    QTimer m_askSoon;
    QString m_problem;
    std::shared_ptr<store::Interrupt> m_counting;
    bool m_isActive = true, m_isStale = false, m_isAskedStale = false;
    quint64 m_asked = 0;
};

} // namespace cf::ui
