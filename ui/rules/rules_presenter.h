// The rules of the house: which there are, how many letters break each, and the one that is looked at or written. What is written is judged
// while it is typed; it counts for others when it is kept. GUI thread.
#pragma once

#include "models/desk/desk.h"
#include "models/search/search_desk.h"
#include "ui/handovers/gap_table_presenter.h"
#include "ui/record/record_text_presenter.h"
#include "ui/rules/rule_words_presenter.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace cf::evidence {
struct MismatchesWanted;
}

namespace cf::ui {

/// All of it outlives the presenter.
struct RulesParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
};

class RulesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Waiting, Ready, Failed };
    static constexpr int pauseMs = 250; ///< after the last key before what is written is judged

    explicit RulesPresenter(RulesParts parts, QObject* parent = nullptr);
    ~RulesPresenter() override; ///< interrupts what runs

    void setActive(bool active); ///< while nobody looks nothing is judged

    // ---- the list
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    GapTable& table() { return m_table; }
    QString scope() const;
    bool isJudged() const { return m_unjudged.isEmpty(); } ///< false: rules are listed that are not counted yet
    int current() const { return m_current; } ///< row; -1: a new one, or none
    void select(int row);                     ///< what was written and not kept is forgotten
    bool selectNamed(const QString& name);

    // ---- the one that is looked at
    bool hasRule() const { return m_isNew || m_current >= 0; }
    bool isNew() const { return m_isNew; }
    const HouseRule& edited() const { return m_edited; }
    bool isChanged() const;
    void begin(); ///< a new one
    void edit(const HouseRule& rule);
    QString lettersSentence() const, mustSentence() const; ///< empty while there is a problem
    QString lettersProblem() const, mustProblem() const, daysProblem() const, nameProblem() const;
    bool isKeepable() const;
    QString verdict() const; ///< "12 of 4,711 letters break it"; empty while it is counted
    bool isBroken() const;   ///< some letter breaks it
    QString violationsQuery() const;      ///< empty while it is counted
    QList<RecordFact> findings() const;   ///< versions without approval, each with its letters
    /// One line a recipient of the letters that break it, with the channel that was asked for and the one taken. Answered by told().
    void writeRecipients(const QString& path);
    void keep();
    void revert();
    void remove();
    void undo();
    bool canUndo() const { return m_changes > 0; } ///< something was changed since the program began

Q_SIGNALS:
    void listChanged();
    void editedChanged();  ///< problems, sentences or the verdict
    void replaced();       ///< another rule, or the same from the start: fields are to be filled anew
    void told(const QString& sentence);

private:
    void exportRecipients(const evidence::MismatchesWanted& wanted);
    void read();
    void readAgain();
    void list(std::vector<HouseRule> rules);
    void judgeNext();
    void take(const evidence::RuleVerdict& verdict);
    void judgeEdited();
    void showLines();
    void load(const HouseRule& rule, bool isNew);
    query::Calendar calendar() const;

    RulesParts m_parts;
    GapTable m_table;
    Phase m_phase = Phase::Waiting;
    QString m_failure, m_wanted; ///< wanted: a name to be selected once it is there
    std::vector<evidence::RuleVerdict> m_verdicts;
    QList<qint64> m_queue;                       ///< ids of those to be judged, in their order
    QSet<qint64> m_unjudged;                     ///< ids of rules whose verdict is still to come
    std::optional<evidence::RuleVerdict> m_live; ///< of what is written
    HouseRule m_edited;
    QTimer m_pause;
    std::shared_ptr<store::Interrupt> m_runningAll, m_runningOne;
    int m_current = -1, m_changes = 0;
    bool m_isNew = false, m_isActive = false, m_isStale = true;
    quint64 m_sequence = 0, m_liveSequence = 0;
};

} // namespace cf::ui
