#include "ui/outbox/outbox_dialogs.h"

#include "ui/outbox/outbox_words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Label* wrapped(const QString& text, Type type, Ink ink)
{
    auto* label = new Label(text, type, ink);
    label->setWrap(true);
    return label;
}

QLineEdit* line(const QString& name, const QString& spoken, const QString& hint)
{
    auto* field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(spoken);
    field->setPlaceholderText(hint);
    field->setMaxLength(500);
    return field;
}

} // namespace

WithdrawDialog::WithdrawDialog(QWidget* window, const QString& what, const QString& follows)
    : Overlay(window, u"outboxWithdrawDialog"_s, tr("Withdraw"), 480)
    , m_why(line(u"outboxWhy"_s, tr("Why"), tr("Why it is withdrawn; it stays in the history")))
    , m_withdraw(button(u"outboxWithdrawOk"_s, tr("Withdraw"), QString(), Emphasis::Primary))
{
    setKept(true);
    auto* cancel = button(u"outboxWithdrawCancel"_s, tr("Keep it"));
    content()->addWidget(wrapped(what, Type::BodyStrong, Ink::Fact));
    content()->addWidget(wrapped(follows, Type::Body, Ink::Secondary));
    content()->addWidget(column({new Label(tr("Why"), Type::CaptionStrong, Ink::Name), m_why}, 4));
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
    , m_how(line(u"outboxHow"_s, tr("How it was found"), tr("Where you looked and what was there")))
    , m_settle(button(u"outboxSettleOk"_s, tr("Note it"), {}, Emphasis::Primary))
{
    setKept(true);
    auto* cancel = button(u"outboxSettleCancel"_s, tr("Cancel"));
    content()->addWidget(wrapped(what, Type::BodyStrong, Ink::Fact));
    content()->addWidget(wrapped(toDo, Type::Body, Ink::Secondary));
    QList<QWidget*> choices;
    const std::array names{u"outboxWasDone"_s, u"outboxWasNotDone"_s, u"outboxLeaveIt"_s};
    for (const PersonsFinding finding : {PersonsFinding::WasDone, PersonsFinding::WasNotDone, PersonsFinding::LeaveIt}) {
        auto* choice = new QRadioButton(findingWord(finding));
        choice->setObjectName(names[size_t(finding)]);
        m_findings->addButton(choice, int(finding));
        choices << choice;
    }
    content()->addWidget(column(choices, 4));
    content()->addWidget(column({new Label(tr("How it was found"), Type::CaptionStrong, Ink::Name), m_how}, 4));
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
