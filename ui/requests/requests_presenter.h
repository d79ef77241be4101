// The page of letters that were asked for: a list, and one with all that it keeps and what became of it. Reads outbox, cache and desk; read again when
// any of them changes. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/outbox/outbox.h"
#include "models/search/search_desk.h"
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/requests/correspondence_presenter.h"
#include "ui/requests/request_starter_presenter.h"
#include "ui/requests/requests_table_presenter.h"

#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct RequestsParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    outbox::Outbox& outbox;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    QString person; ///< who takes back and accepts
};

class RequestsPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    enum class Show { All, Open, HeldUp, Over };
    explicit RequestsPresenter(RequestsParts parts, QObject* parent = nullptr);
    ~RequestsPresenter() override;

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    const evidence::RequestRegister& book() const { return m_register; }
    TimeTelling telling() const { return {query::Zone{query::Zone::Kind::Business, {}}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

    // ---- the list
    RequestsTable& table() { return m_table; }
    void setShow(Show show);
    Show show() const { return m_show; }
    qint64 countOf(Show show) const; ///< of all, whatever the words
    void setFilter(const QString& words);
    const QString& filter() const { return m_words; }
    QString scope() const;  ///< counts with what they are true of; how long asking takes
    QString unreadable() const; ///< requests of another version of the program; empty: none

    // ---- one of them
    void open(const QString& key);
    void close();
    bool isOpen() const { return !m_key.isEmpty(); }
    const QString& key() const { return m_key; }
    const evidence::RequestLine* line() const; ///< null: none is open, or it is not there
    QList<StageWords> stages() const;
    std::vector<RequestSection> sections() const;
    bool mayTakeBack() const;
    bool mayAccept() const; ///< a draft
    void takeBack();
    /// Judged again by what is known now; told() what stands against it. Else it leaves when the time to think again is over.
    void accept();

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    bool isShown(const evidence::RequestLine& line, Show show) const;
    void readRegister(const std::vector<outbox::PlanWithCommand>& plans);
    void fillTable();
    void takeJudged(const QString& key, const CorrespondenceRequest& draft, const CorrespondencePresenter& judged);
    RequestsParts m_parts;
    RequestsTable m_table;
    QTimer m_ripe; ///< for those that leave when their time to think again is over
    evidence::RequestRegister m_register;
    RequestTimes m_times;
    QString m_failure, m_words, m_key;
    Phase m_phase = Phase::Loading;
    Show m_show = Show::All;
    std::shared_ptr<store::Interrupt> m_reading;
    quint64 m_sequence = 0;
    bool m_isActive = false, m_isStale = true, m_isJudging = false;
};

/// The five steps of one, for a track.
QList<StageWords> requestStages(const evidence::RequestLine& line, const TimeTelling& telling);

} // namespace cf::ui
