// counterfoil outbox: what people asked for and where it stands; --send, --try-now, --withdraw, --again, --settle, --pause and --resume do something
// about it.
#pragma once

#include "app/cli/command.h"
#include "ui/outbox/outbox_words_presenter.h"

namespace cf::cli {

class OutboxCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    enum class Act { List, Send, TryNow, Withdraw, Again, Settle, Pause, Resume };
    bool takeAct(const QCommandLineParser& parser);
    bool takeSettling(const QString& finding);
    void list();
    void tellList(const std::vector<outbox::ListedIntent>& commands);
    void tellOne();
    void send();
    void tellSent();
    void tryNow();
    std::optional<RepositoryId> systemNamed(const QString& name) const;
    void tellHeld();
    QJsonArray heldJson() const;
    void resume();
    void lookForAway(qint64 before);
    void tellEnd(const std::optional<Intent>& left);
    void change();
    template <class T> void ended(const QFuture<Result<T>>& future);

    Program* m_program = nullptr;
    Act m_act = Act::List;
    outbox::Listing m_listing;
    ui::OutboxTelling m_telling;
    QString m_key, m_why, m_how;
    PersonsFinding m_finding = PersonsFinding::LeaveIt;
    std::vector<std::pair<IntentState, qint64>> m_counts;
    std::vector<outbox::HeldSystem> m_held;
    std::vector<outbox::AwaySystem> m_away;
    qint64 m_unseen = 0, m_whole = 0;
    int m_moved = 0;
    bool m_json = false;
};

} // namespace cf::cli
