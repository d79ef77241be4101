// What a person does on the page of the outbox, by key, by button and from the palette.
#include "ui/outbox/outbox_detail.h"
#include "ui/outbox/outbox_dialogs.h"
#include "ui/outbox/outbox_page.h"
#include "ui/shell/action_list.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::ui {

void OutboxWidget::addActions()
{
    const QString group = tr("Outbox");
    const auto add = [&](const QString& id, const QString& text, const QString& icon, const QString& tip, auto run) {
        m_context.actions.add({id, group, text, icon, tip}, [run](bool) { run(); });
    };
    const auto filter = [this](OutboxFilter which) {
        m_context.open(u"outbox"_s, {});
        m_presenter.setFilter(which);
        follow();
        m_commands->setFocus();
    };
    add(u"outbox.needsPerson"_s, tr("What needs a person"), u"user"_s, tr("Commands that nobody but a person can go on with"), [filter] { filter(OutboxFilter::NeedsPerson); });
    add(u"outbox.open"_s, tr("What is open"), u"clock"_s, tr("Commands with which something will or may still happen"), [filter] { filter(OutboxFilter::Open); });
    add(u"outbox.search"_s, tr("Search the commands"), u"search"_s, tr("In what they do, their keys, receipts and errors"), [this] {
        m_context.open(u"outbox"_s, {});
        m_search->setFocus();
    });
    add(u"outbox.withdraw"_s, tr("Withdraw the command… (Delete in the list)"), u"undo"_s, tr("Before it left; the reason stays in its history"), [this] { askWithdraw(); });
    add(u"outbox.again"_s, tr("Try the command again"), u"sync"_s, tr("One that was refused, or for which somebody signed in"), [this] { m_presenter.tryAgain(m_presenter.key()); });
    add(u"outbox.settle"_s, tr("Say what you found… (Enter in the list)"), u"user"_s, tr("Whether it was done in the system, and how you know"), [this] { askSettle(); });
    add(u"outbox.record"_s, tr("Open the record of the command"), u"open"_s, tr("The communication it is about"), [this] { m_detail->openRecord(); });
    add(u"outbox.copy"_s, tr("Copy the command and its history"), u"page"_s, tr("As lines of text, for a mail or a note"), [this] { m_detail->copy(); });
    add(u"outbox.pause"_s, tr("Pause the plan, or go on with it"), u"pause"_s, tr("What is on its way ends; nothing new leaves"), [this] {
        m_presenter.setPaused(m_presenter.plan() && !m_presenter.plan()->isPaused);
    });
    add(u"outbox.withdrawPlan"_s, tr("Withdraw the plan…"), u"undo"_s, tr("All of it that never left"), [this] { askWithdrawPlan(); });
    add(u"outbox.againPlan"_s, tr("Try all of the plan again"), u"sync"_s, tr("What was refused, or for which somebody signed in"), [this] {
        if (m_presenter.mayTryPlanAgain()) {
            m_presenter.tryPlanAgain();
        }
    });
    add(u"outbox.accept"_s, tr("Accept the drafts of the plan"), u"tick"_s, tr("For 30 seconds they can be withdrawn"), [this] { m_presenter.acceptDrafts(); });
    add(u"outbox.send"_s, tr("Send what is due"), u"arrow"_s, tr("Now, rather than in a few seconds"), [this] { m_presenter.sendNow(); });
    add(u"outbox.export"_s, tr("Export the commands…"), u"download"_s, tr("All that are listed, with what they are listed by"), [this] {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_output->askAndSave(QFileInfo::exists(documents) ? documents : QDir::homePath());
    });
    add(u"outbox.print"_s, tr("Print the commands…"), u"print"_s, tr("The list on paper, with its scope"), [this] { m_output->askAndPrint(); });
    for (const QString& id : {u"outbox.withdraw"_s, u"outbox.again"_s, u"outbox.settle"_s, u"outbox.record"_s, u"outbox.copy"_s}) {
        m_commands->addAction(m_context.actions.action(id));
    }
    for (const QString& id : {u"outbox.pause"_s, u"outbox.againPlan"_s, u"outbox.accept"_s, u"outbox.withdrawPlan"_s}) {
        m_plans->addAction(m_context.actions.action(id));
    }
}

bool OutboxWidget::commandKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers == Qt::ControlModifier && key == Qt::Key_C) {
        m_detail->copy();
    } else if (modifiers != Qt::NoModifier) {
        return false;
    } else if (key == Qt::Key_Delete) {
        askWithdraw();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_presenter.maySettle() ? askSettle() : m_detail->openRecord();
    } else {
        return false;
    }
    return true;
}

bool OutboxWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_commands || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    return commandKey(key->key(), key->modifiers() & ~Qt::KeypadModifier) || QWidget::eventFilter(watched, event);
}

void OutboxWidget::askWithdraw()
{
    const auto& detail = m_presenter.detail();
    if (!detail || !m_presenter.mayWithdraw()) {
        m_context.announce(tr("This one cannot be withdrawn: it may have left, or is over."));
        return;
    }
    askWithdrawOf(m_presenter.key(), deedWords(detail->listed.intent.command.deed));
}

void OutboxWidget::askWithdrawOf(const QString& key, const QString& what)
{
    auto* dialog = new WithdrawDialog(window(), what, tr("It surely was not done. What follows it is withdrawn with it."));
    connect(dialog, &WithdrawDialog::confirmed, this, [this, key](const QString& why) { m_presenter.withdraw(key, why); });
    dialog->open();
}

void OutboxWidget::askWithdrawPlan()
{
    const Plan* plan = m_presenter.plan();
    if (!plan || !m_presenter.mayWithdrawPlan()) {
        m_context.announce(tr("Nothing of this plan can be withdrawn."));
        return;
    }
    auto* dialog = new WithdrawDialog(window(), plan->title, tr("All of its commands that never left are withdrawn; what may have left stays."));
    connect(dialog, &WithdrawDialog::confirmed, this, [this, id = plan->id](const QString& why) { m_presenter.withdrawPlan(id, why); });
    dialog->open();
}

void OutboxWidget::askSettle()
{
    const auto& detail = m_presenter.detail();
    if (!detail || !m_presenter.maySettle()) {
        m_context.announce(tr("This one needs no person."));
        return;
    }
    auto* dialog = new SettleDialog(window(), deedWords(detail->listed.intent.command.deed), lookWords(detail->listed.intent, m_presenter.telling()));
    connect(dialog, &SettleDialog::settled, this, [this, key = m_presenter.key()](PersonsFinding finding, const QString& how) { m_presenter.settle(key, finding, how); });
    dialog->open();
}

void OutboxWidget::showSubject(const QString& key)
{
    const QStringView plan(u"plan:");
    if (key.startsWith(plan)) {
        m_presenter.setFilter(OutboxFilter::All);
        m_presenter.selectPlan(key.mid(plan.size()));
    } else if (!key.isEmpty()) {
        m_presenter.reveal(key);
    }
}

} // namespace cf::ui
