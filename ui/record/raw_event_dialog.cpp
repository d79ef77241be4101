#include "ui/record/raw_event_dialog.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mono_text.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

RawEventDialog::RawEventDialog(QWidget* window, cache::Cache& cache, const DeliveryEvent& event, const TimeTelling& telling)
    : Overlay(window, u"rawEventDialog"_s, tr("The event as it came"), 760)
    , m_presenter(cache, event, telling)
    , m_facts(new Facts)
    , m_raw(new MonoText)
    , m_problem(new Label({}, Type::Body, Ink::Failed))
{
    m_facts->setObjectName(u"rawEventFacts"_s);
    m_facts->setAccessibleName(tr("What it was taken for, and where it came from"));
    m_raw->setObjectName(u"rawEventText"_s);
    m_raw->setAccessibleName(tr("The event as it came"));
    m_raw->setReadOnly(true);
    m_raw->setUndoRedoEnabled(false);
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setWordWrapMode(QTextOption::WrapAnywhere);
    m_raw->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_raw->setMinimumHeight(px(220));
    m_problem->setObjectName(u"rawEventProblem"_s);
    m_problem->setWrap(true);
    auto* close = button(u"rawEventClose"_s, tr("Close"));
    auto* copy = button(u"rawEventCopy"_s, tr("Copy"));
    setLeastHeight(560);
    content()->addWidget(m_facts);
    content()->addWidget(m_raw, 1);
    content()->addWidget(m_problem);
    addButtons({copy, close});
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_raw->toPlainText()); });
    connect(&m_presenter, &RawEventPresenter::changed, this, &RawEventDialog::follow);
    follow();
    m_raw->setFocus();
}

void RawEventDialog::follow()
{
    m_facts->setFacts(factsFrom(m_presenter.facts()));
    m_raw->setPlainText(m_presenter.state() == RawEventPresenter::State::Shown ? m_presenter.text() : QString());
    m_problem->setText(m_presenter.failure());
    m_problem->setVisible(!m_presenter.failure().isEmpty());
}

} // namespace cf::ui
