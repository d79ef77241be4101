#include "ui/record/practice_dialog.h"

#include "ui/record/practice_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

bool isNoDay(const QLineEdit* field)
{
    const QString text = field->text().trimmed();
    return !text.isEmpty() && !QDate::fromString(text, Qt::ISODate).isValid();
}

} // namespace

PracticeDialog::PracticeDialog(QWidget* window, PracticePresenter* presenter, Channel channel, const TimeTelling& telling)
    : Overlay(window, u"practiceDialog"_s, tr("Custom and practice"), 680)
    , m_presenter(presenter)
    , m_telling(telling)
    , m_list(new Facts)
    , m_channel(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_by(lineField(u"practiceBy"_s))
    , m_role(lineField(u"practiceRole"_s, tr("Head of output management")))
    , m_from(lineField(u"practiceFrom"_s, tr("any day, such as 2025-03-14")))
    , m_to(lineField(u"practiceTo"_s, tr("any day, such as 2025-03-14")))
    , m_problem(wrapped(u"practiceProblem"_s, Type::Caption, Ink::Failed))
    , m_withdraw(button(u"practiceWithdraw"_s, tr("Withdraw")))
    , m_keep(button(u"practiceKeep"_s, tr("State it"), {}, Emphasis::Primary))
{
    m_presenter->setParent(this);
    m_channel->setObjectName(u"practiceChannel"_s);
    for (int i = 0; i < int(codes<Channel>().size()); ++i) {
        if (Channel(i) != Channel::Unknown) {
            m_channel->addItem(channelWord(Channel(i)), i);
        }
    }
    m_channel->setCurrentIndex(m_channel->findData(int(channel)));
    m_text->setObjectName(u"practiceText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(88));
    m_text->setPlaceholderText(tr("How such letters are ordinarily printed, put into envelopes, counted and handed over, in the words of somebody who knows it"));
    m_by->setText(m_presenter->person());
    m_list->setObjectName(u"practiceList"_s);
    m_list->setAccessibleName(tr("What was stated"));
    m_list->setNameWidth(180);
    auto* close = button(u"practiceClose"_s, tr("Close"));
    content()->addWidget(wrapped({}, Type::Body, Ink::Secondary,
                                 tr("It stands with every letter of the channel that was handed over in that time and of which nothing more is known, here and on its "
                                    "evidence sheet: as what is usual, never as what happened to the letter.")));
    content()->addWidget(m_list);
    content()->addWidget(rowOf({titled(tr("Channel"), m_channel), titled(tr("Handed over from"), m_from), titled(tr("Handed over until"), m_to)}, 12));
    content()->addWidget(titled(tr("What is usual"), m_text));
    content()->addWidget(rowOf({titled(tr("Stated by"), m_by), titled(tr("As"), m_role)}, 12));
    content()->addWidget(m_problem);
    addButtons({close, m_withdraw, m_keep});
    setKept(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_keep, &QPushButton::clicked, this, [this] { m_presenter->state(written()); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        const int at = m_list->current();
        if (at >= 0 && size_t(at) < m_presenter->all().size()) {
            m_presenter->withdraw(m_presenter->all()[size_t(at)].id);
        }
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &PracticeDialog::check);
    for (QLineEdit* field : {m_by, m_role, m_from, m_to}) {
        connect(field, &QLineEdit::textChanged, this, &PracticeDialog::check);
    }
    connect(m_presenter, &PracticePresenter::changed, this, &PracticeDialog::follow);
    connect(m_presenter, &PracticePresenter::refused, m_problem, &Label::setText);
    connect(m_presenter, &PracticePresenter::kept, this, [this] {
        m_problem->setText({});
        m_text->clear();
    });
    follow();
    m_text->setFocus();
}

PracticeStatement PracticeDialog::written() const
{
    const auto dayIn = [](const QLineEdit* field) { return QDate::fromString(field->text().trimmed(), Qt::ISODate); };
    PracticeStatement statement;
    statement.channel = Channel(m_channel->currentData().toInt());
    statement.text = m_text->toPlainText();
    statement.statedBy = m_by->text();
    statement.role = m_role->text();
    statement.from = dayIn(m_from);
    statement.to = dayIn(m_to);
    return statement;
}

void PracticeDialog::follow()
{
    QList<RecordFact> facts;
    for (const PracticeStatement& one : m_presenter->all()) {
        RecordFact fact{practiceReach(one), u"“%1” %2"_s.arg(one.text, practiceSource(one, m_telling))};
        if (one.withdrawn) {
            fact.value = tr("Withdrawn %1: %2").arg(instantWords(*one.withdrawn, m_telling), fact.value);
        }
        facts << fact;
    }
    m_list->setFacts(factsFrom(facts));
    m_list->setVisible(!facts.isEmpty());
    check();
}

void PracticeDialog::check()
{
    const bool isBadDay = isNoDay(m_from) || isNoDay(m_to);
    const QString fault = isBadDay ? tr("A day is written as 2025-03-14.") : m_presenter->faultOf(written());
    m_keep->setEnabled(fault.isEmpty());
    m_problem->setText(isBadDay || !m_text->toPlainText().isEmpty() ? fault : QString());
    const auto& all = m_presenter->all();
    m_withdraw->setEnabled(std::ranges::any_of(all, [](const PracticeStatement& one) { return !one.withdrawn; }));
}

} // namespace cf::ui
