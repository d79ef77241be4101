// Why a matter that was released is held again, within its cooling-off.
#pragma once

#include "ui/holds/hold_words_presenter.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class HoldAgainDialog : public Overlay
{
    Q_OBJECT
public:
    /// until: as it is told, with its zone.
    HoldAgainDialog(QWidget* window, const HoldBook& book, const QString& until);

Q_SIGNALS:
    void confirmed(const QString& reason);

private:
    QLineEdit* m_reason;
    QPushButton* m_ok;
};

} // namespace cf::ui
