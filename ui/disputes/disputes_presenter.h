// The page of disputes: a list, and the file of one. Reads the cache and the desk alone; read again when either changes. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "ui/disputes/dispute_table_presenter.h"
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/requests/request_starter_presenter.h"

namespace cf::ui {

/// What a person wants to answer, for whoever asks for letters.
struct DisputeAnswer {
    QString dispute, caseReference;
    DisputeStage stage = DisputeStage::Acknowledgement;
    CommunicationId disputed; ///< the first disputed letter; empty: none is known
};

/// All of it outlives the presenter.
struct DisputesParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile, person; ///< person: who is signed in at this machine
    std::function<void(const DisputeAnswer& answer)> answer = {}; ///< none: letters cannot be asked for from here
    std::shared_ptr<RequestStarter> requests = {}; ///< told what is open; may be empty
};

class DisputesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    enum class Show { All, Open, Overdue, Missing, Misfits };
    explicit DisputesPresenter(DisputesParts parts, QObject* parent = nullptr);
    ~DisputesPresenter() override;

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    const evidence::DisputeBook& book() const { return m_book; }
    TimeTelling telling() const { return {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

    // ---- the list
    DisputeTable& table() { return m_table; }
    void setShow(Show show);
    Show show() const { return m_show; }
    qint64 countOf(Show show) const; ///< of all that are known, whatever the words
    void setFilter(const QString& words); ///< each word in the name, title, customer, product or status
    const QString& filter() const { return m_words; }
    QString scope() const; ///< counts with what they are true of; empty while nothing is read

    // ---- one of them
    void open(const QString& name); ///< any of its names
    void close();
    bool isOpen() const { return !m_name.isEmpty(); }
    const QString& name() const { return m_name; }
    const evidence::DisputeStory* story() const; ///< null: none of that name, or several
    QString storyProblem() const;                ///< why there is none, once the book was read
    std::vector<DisputeSection> sections() const;
    /// Kinds of the line of time that are shown; none chosen: all.
    const std::set<DisputeEntryKind>& kinds() const { return m_kinds; }
    void toggleKind(DisputeEntryKind kind);
    void showAllKinds();
    QList<DisputeLine> entries() const;

    // ---- answering
    /// Why a letter of this stage cannot be asked for now; empty: it can.
    QString answerBarred(DisputeStage stage) const;
    void answer(DisputeStage stage); ///< nothing where it is barred

    // ---- links
    /// A record that is to be added to the dispute that is opened next: its id, and what it is called.
    void setPending(const QString& document);
    const QString& pending() const { return m_pending; }
    /// By document id or ours, in any notation. Answered by told().
    void link(const QString& document, DisputeRole role, std::optional<DisputeStage> stage, const QString& reason);
    bool canUndo() const; ///< a link of a person, of the open dispute
    void undoLink();      ///< the newest one

    // ---- the rule and the calendars
    Result<void> setRule(const DisputeRule& rule);
    Result<void> restoreRule();
    /// What it is called, or what is wrong with it.
    Result<QString> takeCalendar(const QString& file);
    Result<void> restoreCalendar(const QString& id);

    // ---- what leaves
    /// By its ending: .csv the trail, .json all of it. Empty: another ending.
    QByteArray exported(const QString& path) const;
    QString html() const;

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void readBook(const std::vector<DisputeLink>& links);
    void fillTable();
    bool isShown(const evidence::DisputeStory& story, Show show) const;
    DisputesParts m_parts;
    DisputeTable m_table;
    evidence::DisputeBook m_book;
    std::vector<DisputeLink> m_links;
    QString m_words, m_failure, m_name, m_pending;
    std::set<DisputeEntryKind> m_kinds;
    Show m_show = Show::All;
    Phase m_phase = Phase::Loading;
    bool m_isActive = false, m_isStale = true;
    quint64 m_sequence = 0;
    std::shared_ptr<store::Interrupt> m_reading;
};

} // namespace cf::ui
