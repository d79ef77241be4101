// The repair of a damaged search index as a person sees it: when it is offered, how far it is, what came of it.
#pragma once

#include "models/domain/ports/repair_control.h"
#include "ui/search/search_presenter.h"

namespace cf::ui {

/// Runs the search again when the index is whole. Both outlive it.
class RepairPresenter : public QObject
{
    Q_OBJECT

public:
    RepairPresenter(RepairControl& control, SearchPresenter& search, QObject* parent = nullptr);

    bool isNeeded() const { return m_search.isIndexDamaged(); }
    bool isRunning() const { return m_status.isRunning(); }
    bool canCancel() const; ///< what is read or put in again now cannot be left
    bool wasStopped() const { return m_status.phase == RepairStatus::Phase::Cancelled; }
    QString progressText() const; ///< "Repairing the search index: 12,000 of 40,000 communications"
    qint64 done() const { return m_status.done; }
    qint64 total() const;     ///< 0 while it is not known
    QString sentence() const; ///< of what stands in place of the results
    QString cause() const;
    QString action() const; ///< empty while it runs
    void repair() { m_control.repair(); }
    void cancel() { m_control.cancel(); }

Q_SIGNALS:
    void changed();
    void repaired(const QString& sentence);

private:
    void follow();

    RepairControl& m_control;
    SearchPresenter& m_search;
    RepairStatus m_status;
};

} // namespace cf::ui
