#include "ui/record/practice_presenter.h"

#include "models/base/deliver.h"

namespace cf::ui {

PracticePresenter::PracticePresenter(desk::Desk& desk, const Clock& clock, const QString& person, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
    , m_person(person)
{
    connect(&desk, &desk::Desk::practicesChanged, this, &PracticePresenter::load);
    load();
}

void PracticePresenter::load()
{
    deliver(m_desk.practices(), this, [this, asked = ++m_sequence](const Result<std::vector<PracticeStatement>>& all) {
        if (asked != m_sequence) {
            return;
        }
        if (!all) {
            Q_EMIT refused(tr("What was stated before cannot be read."));
            return;
        }
        m_all.assign(all->rbegin(), all->rend());
        Q_EMIT changed();
    });
}

QString PracticePresenter::faultOf(const PracticeStatement& statement) const
{
    if (statement.text.trimmed().isEmpty()) {
        return tr("Nothing is stated yet.");
    }
    if (statement.statedBy.trimmed().isEmpty()) {
        return tr("Somebody has to state it: a name is missing.");
    }
    return statement.from.isValid() && statement.to.isValid() && statement.to < statement.from ? tr("It ends before it begins.") : QString();
}

void PracticePresenter::state(PracticeStatement statement)
{
    if (const QString fault = faultOf(statement); !fault.isEmpty()) {
        Q_EMIT refused(fault);
        return;
    }
    statement.at = m_clock.now();
    deliver(m_desk.statePractice(std::move(statement)), this, [this](const Result<qint64>& stated) {
        if (stated) {
            Q_EMIT kept();
        } else {
            Q_EMIT refused(tr("It could not be kept; nothing changed."));
        }
    });
}

void PracticePresenter::withdraw(qint64 id)
{
    deliver(m_desk.withdrawPractice(id, m_clock.now()), this, [this](const Result<void>& withdrawn) {
        if (withdrawn) {
            Q_EMIT kept();
        } else {
            Q_EMIT refused(tr("It could not be withdrawn; nothing changed."));
        }
    });
}

} // namespace cf::ui
