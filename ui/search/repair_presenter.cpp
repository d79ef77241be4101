#include "ui/search/repair_presenter.h"

#include "ui/search/words_presenter.h"

namespace cf::ui {

using Phase = RepairStatus::Phase;

RepairPresenter::RepairPresenter(RepairControl& control, SearchPresenter& search, QObject* parent)
    : QObject(parent)
    , m_control(control)
    , m_search(search)
    , m_status(control.status())
{
    connect(&m_control, &RepairControl::statusChanged, this, &RepairPresenter::follow);
}

void RepairPresenter::follow()
{
    m_status = m_control.status();
    Q_EMIT changed();
    if (m_status.phase == Phase::Done) {
        Q_EMIT repaired(
            tr("The search index was repaired: %Ln communication(s) put in again.", nullptr, int(m_status.done)));
        m_search.retry();
    }
}

bool RepairPresenter::canCancel() const { return m_status.phase == Phase::Looking || m_status.phase == Phase::Making; }
qint64 RepairPresenter::total() const { return m_status.phase == Phase::Making ? m_status.total.value_or(0) : 0; }

QString RepairPresenter::progressText() const
{
    switch (m_status.phase) {
    case Phase::Looking: return tr("Reading the search index for damage");
    case Phase::Making:
        return tr("Repairing the search index: %1 of %2 communications")
            .arg(numberText(m_status.done), numberText(m_status.total.value_or(0)));
    case Phase::Proving: return tr("Reading the repaired index once more");
    case Phase::Cancelling: return tr("Stopping the repair");
    default: return {};
    }
}

QString RepairPresenter::sentence() const
{
    return isRunning()                       ? tr("The search index is being repaired")
           : m_status.phase == Phase::Failed ? tr("The search index could not be repaired")
           : wasStopped()                    ? tr("The repair of the search index was stopped")
                                             : tr("The search index is damaged");
}

QString RepairPresenter::cause() const
{
    if (isRunning()) {
        return tr("The search runs again when it is done.");
    }
    if (m_status.phase == Phase::Failed) {
        return m_status.error ? errorText(*m_status.error) : QString();
    }
    if (wasStopped()) {
        return tr("Until it is finished searches read every communication: slow, but right.");
    }
    const QString detail = m_search.failureDetail(); // "search index: segment 3, block 17 is damaged"
    return tr("Letters, deliveries and evidence are not affected. The index is made again from them. The reason given: "
              "%1.")
        .arg(detail.mid(detail.indexOf(u": ") + 2));
}

QString RepairPresenter::action() const
{
    return isRunning() ? QString() : wasStopped() ? tr("Continue the repair") : tr("Repair the index");
}

} // namespace cf::ui
