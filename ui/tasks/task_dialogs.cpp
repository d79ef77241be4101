#include "ui/tasks/task_dialogs.h"

#include "ui/tasks/task_words_presenter.h"
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

namespace {

QString titleOf(TaskAct act)
{
    switch (act) {
    case TaskAct::Delegate: return TaskDialog::tr("Delegate the task");
    case TaskAct::Comment: return TaskDialog::tr("Comment on the task");
    default: return TaskDialog::tr("Complete the task");
    }
}

QString confirmation(TaskAct act)
{
    switch (act) {
    case TaskAct::Delegate: return TaskDialog::tr("Delegate");
    case TaskAct::Comment: return TaskDialog::tr("Comment");
    default: return TaskDialog::tr("Complete");
    }
}

} // namespace

TaskDialog::TaskDialog(QWidget* window, const QString& what, const TaskAsk& ask, const std::vector<TaskOutcome>& outcomes, const QString& remark,
                       std::function<QString(const TaskAsk&)> barOf)
    : Overlay(window, u"taskDialog"_s, titleOf(ask.act), 520)
    , m_ask(ask)
    , m_outcomes(outcomes)
    , m_barOf(std::move(barOf))
    , m_choices(new QButtonGroup(this))
    , m_why(wrapped({}, Type::Caption, Ink::Uncertain))
    , m_confirm(button(u"taskDialogOk"_s, confirmation(ask.act), {}, Emphasis::Primary))
{
    setKept(true);
    m_why->setObjectName(u"taskDialogWhy"_s);
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, what));
    if (!remark.isEmpty()) {
        content()->addWidget(wrapped({}, Type::Body, Ink::Secondary, remark));
    }
    QWidget* first = nullptr;
    if (ask.act == TaskAct::Complete && outcomes.size() > 1) {
        QList<QWidget*> choices;
        for (size_t i = 0; i < outcomes.size(); ++i) {
            auto* choice = new QRadioButton(outcomeWord(outcomes[i].code));
            choice->setObjectName(u"taskOutcome-"_s + outcomes[i].code);
            choice->setChecked(outcomes[i].code == ask.outcome);
            m_choices->addButton(choice, int(i));
            choices << choice;
            first = first && !choice->isChecked() ? first : choice;
        }
        content()->addWidget(column(choices, 4));
    } else if (ask.act == TaskAct::Complete && !outcomes.empty()) {
        m_ask.outcome = outcomes.front().code;
    }
    if (ask.act == TaskAct::Delegate) {
        m_to = lineField(u"taskDialogTo"_s, tr("As the system names them"), 2000);
        content()->addWidget(titled(tr("To whom"), m_to));
        first = m_to;
    } else {
        m_words = lineField(u"taskDialogWords"_s, ask.act == TaskAct::Complete ? tr("What is to be known of it; may be left empty") : tr("It stands in the case for everybody"), 2000);
        content()->addWidget(titled(tr("Comment"), m_words));
        first = first ? first : m_words;
    }
    content()->addWidget(m_why);
    auto* cancel = button(u"taskDialogCancel"_s, tr("Cancel"));
    addButtons({cancel, m_confirm});
    connect(m_choices, &QButtonGroup::idToggled, this, &TaskDialog::check);
    for (QLineEdit* field : {m_to, m_words}) {
        if (field) {
            connect(field, &QLineEdit::textChanged, this, &TaskDialog::check);
            connect(field, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
        }
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(said());
        accept();
    });
    check();
    first->setFocus();
}

TaskAsk TaskDialog::said() const
{
    TaskAsk ask = m_ask;
    if (const int choice = m_choices->checkedId(); choice >= 0) {
        ask.outcome = m_outcomes[size_t(choice)].code;
    }
    ask.to = m_to ? m_to->text().trimmed() : ask.to;
    ask.words = m_words ? m_words->text().trimmed() : ask.words;
    return ask;
}

void TaskDialog::check()
{
    const QString why = m_barOf(said());
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_confirm->setEnabled(why.isEmpty());
}

} // namespace cf::ui
