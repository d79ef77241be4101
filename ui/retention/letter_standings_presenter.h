// Keeps what searches know of how letters stand in step with the cache, the desk and the plan of retention: after each change by itself, or when it is asked to. GUI thread;
// the work is done on those of the desk and the cache, in slices, so that a sync goes on between them. Killed in between, it goes on where it was.
#pragma once

#include "models/evidence/retention/keep_standings.h"
#include "ui/retention/told_marks_presenter.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

namespace cf::ui {

class LetterStandings final : public QObject
{
    Q_OBJECT
public:
    explicit LetterStandings(StandingParts parts, QObject* parent = nullptr);
    /// From now on, by itself: after each commit, each change of the desk, and every few seconds for what another process or an editor changed.
    void keep();
    using Then = std::function<void(const Result<void>&)>;
    /// What of it: of how letters stand alone, or with what dispositions and disputes say of them, for which all disputes are read.
    enum class Which { Standings, WithDecisions };
    /// Now; `then`: when all is made, or why it is not. What is asked for meanwhile is done after it. Without `then` decisions are read as often as that takes little of the time.
    void refresh(Then then = {}, Which which = Which::WithDecisions);
    static constexpr int slice = 2'000; ///< letters a transaction

Q_SIGNALS:
    void lettersMade(); ///< statements, the plan, dispositions or disputes say something else of some, and all is made; of matters nothing is said here, whose steps may follow from this

private:
    void readMatters();
    void putMatters();
    void putMatter(qsizetype from);
    void readBasis();
    void look();
    void open();
    void make();
    void tellMarks();
    void end(const Result<void>& result);
    void finish(const Result<void>& result);
    template <class T, class F> void onWriter(F write, std::function<void(const T&)> then);

    const StandingParts m_parts;
    ToldMarks m_marks;
    std::vector<std::shared_ptr<const MatterLetters>> m_matters; ///< that are to be put yet, the last first
    QStringList m_released;                                      ///< matters that go
    DecidedRetention m_decided;                                  ///< as last read
    std::shared_ptr<const evidence::StandingBasis> m_basis;
    std::vector<Then> m_waiting, m_later;
    QTimer m_soon, m_often;
    QElapsedTimer m_telling;
    QDeadlineTimer m_tellNext;
    bool m_isMaking = false, m_isAgain = false, m_isChanged = false, m_areLetters = false;
    bool m_areMarksOpen = true;                        ///< something that they rest on may have changed since they were told
    bool m_areMarksAsked = false, m_areMarksLater = false; ///< somebody waits for them: now, or for the next time
};

} // namespace cf::ui
