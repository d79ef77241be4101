// What releasing a matter would do, and why it is asked for. Somebody else decides.
#pragma once

#include "ui/holds/hold_words_presenter.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class ReleaseDialog : public Overlay
{
    Q_OBJECT
public:
    ReleaseDialog(QWidget* window, const HoldBook& book);
    /// None: it could not be found out. Until then the dialog says that it is.
    void setEffects(const std::optional<ReleaseEffects>& effects);

Q_SIGNALS:
    void confirmed(const QString& reason, const QString& authority);

private:
    Label* m_counted;
    QLineEdit *m_reason, *m_authority;
    QPushButton* m_ok;
};

} // namespace cf::ui
