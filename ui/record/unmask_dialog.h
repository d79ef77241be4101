// Why somebody wants to see a masked address; each look is logged.
#pragma once

#include "ui/record/unmasking_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;

namespace cf::ui {

class UnmaskDialog : public Overlay
{
    Q_OBJECT
public:
    explicit UnmaskDialog(QWidget* window);

Q_SIGNALS:
    void confirmed(cf::ui::UnmaskReason reason);

private:
    QComboBox* m_reason;
};

} // namespace cf::ui
