// What people and the program did: which entries are shown, what is known of the log as a whole, and the files that leave it.
#pragma once

#include "models/activity/log.h"
#include "models/domain/repository.h"
#include "ui/activity/activity_table_presenter.h"
#include "ui/activity/witness_presenter.h"

#include <QTimer>

namespace cf::ui {

struct ActivityParts {
    activity::Log& log;
    const Clock& clock;
    QTimeZone zone; ///< in which times are told; days are those of UTC
    QString person;
    /// Signs what there is, if there is a key; `then` in any case.
    std::function<void(std::function<void()> then)> sign;
    std::shared_ptr<const WitnessParts> witness = {}; ///< none: repositories are no witnesses here
    std::function<QFuture<Result<std::vector<Repository>>>()> repositories = {}; ///< for their names; none: their ids are shown
};

class ActivityPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    static constexpr int page = 200, refreshMs = 250;
    explicit ActivityPresenter(ActivityParts parts, QObject* parent = nullptr);
    ~ActivityPresenter() override;

    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    void setActive(bool active); ///< reads while it is shown
    ActivityTable& table() { return m_table; }

    const activity::LogListing& listing() const { return m_listing; }
    void setKind(std::optional<ActKind> kind);
    void setPerson(std::optional<QString> person);
    void setDay(std::optional<qint64> day);
    void setSubject(const QString& id);
    void showAll();
    bool isOwnOnly() const; ///< the role of the account reads what it did itself, and nothing else
    bool isFiltered() const;
    const std::vector<QString>& persons() const { return m_persons; }
    const std::vector<activity::DaySegment>& days() const { return m_days; }

    bool hasMore() const { return m_table.rowCount() < m_count; }
    void more();
    QString scope() const;  ///< "200 of 4,812 entries · the first 4,800 signed 09:41 CET"
    QString broken() const; ///< why the log does not go on from what was kept beside it; empty: it does
    const activity::LogState& state() const { return m_state; }
    QList<std::pair<QString, QString>> stateFacts() const;           ///< of the log
    QList<std::pair<QString, QString>> facts(int row) const;         ///< of an entry

    bool isVerifying() const { return m_verifying != nullptr; }
    QString verdict() const { return m_verdict; } ///< with when it was looked at; empty: not yet
    bool isVerdictGood() const { return m_isGood; }
    void verify();
    QString segmentName(qint64 day) const;
    void exportSegment(qint64 day, const QString& path);
    void exportProof(qint64 n, const QString& path);

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void stale();
    void read();
    void readEntries();
    void readNames();
    void setListing(activity::LogListing listing);
    /// After its entry and a signature: what leaves is logged before.
    void leave(const QString& what, qint64 number, std::function<void()> then);
    void left(const QString& what, qint64 number, const QString& path, const Error* error);
    void ended(const std::optional<Error>& error);

    ActivityParts m_parts;
    ActivityTable m_table;
    Phase m_phase = Phase::Loading;
    QString m_failure, m_verdict;
    bool m_isGood = false, m_isActive = false, m_isStale = true, m_isOther = false;
    activity::LogListing m_listing;
    activity::LogState m_state;
    std::vector<QString> m_persons;
    std::vector<activity::DaySegment> m_days;
    qint64 m_count = 0, m_countedTo = 0; ///< of the listing; among so many entries
    std::optional<UtcMs> m_verifiedAt;
    QTimer m_refresh;
    std::shared_ptr<store::Interrupt> m_verifying, m_reading;
};

} // namespace cf::ui
