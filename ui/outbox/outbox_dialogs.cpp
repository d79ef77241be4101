#include "ui/outbox/outbox_dialogs.h"

#include "ui/outbox/outbox_words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

WithdrawDialog::WithdrawDialog(QWidget* window, const QString& what, const QString& follows)
    : Overlay(window, u"outboxWithdrawDialog"_s, tr("Withdraw"), 480)
    , m_why(lineField(u"outboxWhy"_s, tr("Why it is withdrawn; it stays in the history"), 500))
    , m_withdraw(button(u"outboxWithdrawOk"_s, tr("Withdraw"), QString(), Emphasis::Primary))
{
    setKept(true);
    auto* cancel = button(u"outboxWithdrawCancel"_s, tr("Keep it"));
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, what));
    content()->addWidget(wrapped({}, Type::Body, Ink::Secondary, follows));
    content()->addWidget(titled(tr("Why"), m_why));
    addButtons({cancel, m_withdraw});
    m_withdraw->setEnabled(false);
    connect(m_why, &QLineEdit::textChanged, this, [this](const QString& text) { m_withdraw->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_why, &QLineEdit::returnPressed, m_withdraw, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_why->text().trimmed());
        accept();
    });
    m_why->setFocus();
}

SettleDialog::SettleDialog(QWidget* window, const QString& what, const QString& toDo)
    : Overlay(window, u"outboxSettleDialog"_s, tr("Say what you found"), 520)
    , m_findings(new QButtonGroup(this))
    , m_how(lineField(u"outboxHow"_s, tr("Where you looked and what was there"), 500))
    , m_settle(button(u"outboxSettleOk"_s, tr("Note it"), {}, Emphasis::Primary))
{
    setKept(true);
    auto* cancel = button(u"outboxSettleCancel"_s, tr("Cancel"));
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, what));
    content()->addWidget(wrapped({}, Type::Body, Ink::Secondary, toDo));
    QList<QWidget*> choices;
    const std::array names{u"outboxWasDone"_s, u"outboxWasNotDone"_s, u"outboxLeaveIt"_s};
    for (const PersonsFinding finding : {PersonsFinding::WasDone, PersonsFinding::WasNotDone, PersonsFinding::LeaveIt}) {
        auto* choice = new QRadioButton(findingWord(finding));
        choice->setObjectName(names[size_t(finding)]);
        m_findings->addButton(choice, int(finding));
        choices << choice;
    }
    content()->addWidget(column(choices, 4));
    content()->addWidget(titled(tr("How it was found"), m_how));
    addButtons({cancel, m_settle});
    connect(m_findings, &QButtonGroup::idToggled, this, &SettleDialog::check);
    connect(m_how, &QLineEdit::textChanged, this, &SettleDialog::check);
    connect(m_how, &QLineEdit::returnPressed, m_settle, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_settle, &QPushButton::clicked, this, [this] {
        Q_EMIT settled(PersonsFinding(m_findings->checkedId()), m_how->text().trimmed());
        accept();
    });
    check();
    m_findings->buttons().constFirst()->setFocus();
}

void SettleDialog::check() { m_settle->setEnabled(m_findings->checkedId() >= 0 && !m_how->text().trimmed().isEmpty()); }

} // namespace cf::ui
