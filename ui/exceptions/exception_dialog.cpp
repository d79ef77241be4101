#include "ui/exceptions/exception_dialog.h"

#include "ui/exceptions/exception_words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostWords = 2'000;

QString titleOf(ExceptionAct act)
{
    switch (act) {
    case ExceptionAct::Assign: return ExceptionDialog::tr("Give it to a team");
    case ExceptionAct::Escalate: return ExceptionDialog::tr("Escalate it");
    case ExceptionAct::Fix: return ExceptionDialog::tr("Its cause is mended");
    default: return ExceptionDialog::tr("Record the outcome");
    }
}

QString confirmation(ExceptionAct act)
{
    switch (act) {
    case ExceptionAct::Assign: return ExceptionDialog::tr("Give");
    case ExceptionAct::Escalate: return ExceptionDialog::tr("Escalate");
    case ExceptionAct::Fix: return ExceptionDialog::tr("Note it");
    default: return ExceptionDialog::tr("Record");
    }
}

} // namespace

ExceptionDialog::ExceptionDialog(QWidget* window, ExceptionAct act, const QString& what, const QString& remark, const QStringList& teams, std::function<QString(const ExceptionDeed&)> barOf)
    : Overlay(window, u"exceptionDialog"_s, titleOf(act), 520)
    , m_act(act)
    , m_barOf(std::move(barOf))
    , m_outcomes(new QButtonGroup(this))
    , m_note(lineField(u"exceptionNote"_s, act == ExceptionAct::Fix ? tr("What was done") : tr("Why; stays on record"), mostWords))
    , m_why(wrapped(u"exceptionDialogWhy"_s, Type::Caption, Ink::Uncertain))
    , m_confirm(button(u"exceptionDialogOk"_s, confirmation(act), QString(), Emphasis::Primary))
{
    setKept(true);
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, what));
    if (!remark.isEmpty()) {
        content()->addWidget(wrapped({}, Type::Body, Ink::Secondary, remark));
    }
    QWidget* first = m_note;
    if (act == ExceptionAct::Outcome) {
        QList<QWidget*> choices;
        for (const ExceptionOutcome outcome : allExceptionOutcomes()) {
            auto* choice = new QRadioButton(exceptionOutcomeWord(outcome));
            choice->setObjectName(u"exceptionOutcome-"_s + codeOf(outcome));
            choice->setChecked(outcome == ExceptionOutcome::Retry);
            m_outcomes->addButton(choice, int(outcome));
            choices << choice;
        }
        content()->addWidget(column(choices, 4));
        first = choices.front();
    }
    if (act == ExceptionAct::Assign || act == ExceptionAct::Escalate) {
        m_team = lineField(u"exceptionTeam"_s, tr("Its name"), mostWords);
        m_team->setText(act == ExceptionAct::Escalate ? teams.value(0) : QString());
        auto* completer = new QCompleter(teams, m_team);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_team->setCompleter(completer);
        content()->addWidget(titled(tr("Team"), m_team));
        first = m_team;
    }
    content()->addWidget(titled(act == ExceptionAct::Fix ? tr("What was done") : tr("Why"), m_note));
    content()->addWidget(m_why);
    auto* cancel = button(u"exceptionDialogCancel"_s, tr("Cancel"));
    addButtons({cancel, m_confirm});
    connect(m_outcomes, &QButtonGroup::idToggled, this, &ExceptionDialog::check);
    for (QLineEdit* field : {m_team, m_note}) {
        if (field) {
            connect(field, &QLineEdit::textChanged, this, &ExceptionDialog::check);
            connect(field, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
        }
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        const ExceptionDeed deed = said();
        Q_EMIT confirmed(deed.act, deed.value, deed.note);
        accept();
    });
    check();
    first->setFocus();
}

ExceptionDeed ExceptionDialog::said() const
{
    ExceptionDeed deed;
    deed.act = m_act;
    if (const int chosen = m_outcomes->checkedId(); chosen >= 0) {
        deed.value = codeOf(ExceptionOutcome(chosen));
    }
    deed.value = m_team ? m_team->text().trimmed() : deed.value;
    deed.note = m_note->text().trimmed();
    return deed;
}

void ExceptionDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        m_confirm->click(); // nothing while something stands against it
        return;
    }
    Overlay::keyPressEvent(event);
}

void ExceptionDialog::check()
{
    const QString why = m_barOf(said());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_confirm->setEnabled(why.isEmpty());
}

} // namespace cf::ui
