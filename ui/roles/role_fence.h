// Keeps buttons and actions disabled that take a right which nobody here has, with the reason as their tip: whatever their page says of them. What they would ask for is
// refused where it is written all the same.
#pragma once

#include "ui/roles/standing_presenter.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QAction;

namespace cf::ui {

class RoleFence : public QObject
{
    Q_OBJECT
public:
    /// Of all windows of the program, as long as it lives. `standing` outlives it.
    explicit RoleFence(Standing& standing, QObject* parent = nullptr);
    ~RoleFence() override;
    void watch(QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Before {
        QString tip, status, spoken; ///< what it said, while it may be used
        bool isEnabled = true;       ///< as its page wants it
    };
    void followAll();
    void follow(QAbstractButton* button);
    void follow(QAction* action);
    Standing& m_standing;
    QHash<QObject*, Before> m_before; ///< those that are kept disabled
    QList<QPointer<QAction>> m_actions;
    bool m_isOurs = false; ///< the change under way is made here
};

} // namespace cf::ui
