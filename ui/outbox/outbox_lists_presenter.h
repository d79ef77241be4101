// The plans of the outbox and the commands of one of them, as the window lists them. Rows are kept by plan and by command: what changes on
// the disk changes rows here, so that selection and scroll stay. GUI thread.
#pragma once

#include "models/outbox/outbox.h"
#include "ui/outbox/outbox_words_presenter.h"

#include <QAbstractListModel>

namespace cf::ui {

/// The first row stands for all plans; then those that need a person, then open ones, then the others, each the newest first.
class OutboxPlanList : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// whole: the number of plans there are. Sorts them.
    void set(std::vector<PlanStanding> plans, PlanStanding all, qint64 whole, const OutboxTelling& telling);
    /// Null for a row that is none; the first row's plan has no id.
    const PlanStanding* standing(int row) const;
    const PlanStanding* planNamed(const QString& id) const; ///< an empty id: all
    int rowOf(const QString& id) const;                     ///< -1: it is not here
    QString line(int row) const;                            ///< kind, who, when
    int plans() const { return int(m_rows.size()) - 1; }
    qint64 whole() const { return m_whole; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    std::vector<PlanStanding> m_rows;
    OutboxTelling m_telling;
    qint64 m_whole = 0;
    bool m_isAsked = false;
};

/// The newest first; a page at a time as somebody scrolls.
class OutboxCommandList : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// What there is now, from the newest on; whole: of how many.
    void set(std::vector<outbox::ListedIntent> commands, qint64 whole, QSet<QString> pausedPlans, const OutboxTelling& telling);
    void append(std::vector<outbox::ListedIntent> commands);
    void clear();
    void setTelling(const OutboxTelling& telling); ///< time passed
    const outbox::ListedIntent* command(int row) const;
    int rowOf(const QString& key) const; ///< -1: it is not here
    qint64 whole() const { return m_whole; }
    const std::vector<outbox::ListedIntent>& commands() const { return m_rows; }
    const OutboxTelling& telling() const { return m_telling; }
    bool isPaused(const outbox::ListedIntent& listed) const { return m_paused.contains(listed.intent.plan); }

    QString line(int row) const; ///< the system, and what happens next or when it last did
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(qint64 before);

private:
    std::vector<outbox::ListedIntent> m_rows; ///< rows falling
    OutboxTelling m_telling;
    QSet<QString> m_paused;
    qint64 m_whole = 0;
    bool m_isAsked = false;
};

} // namespace cf::ui
