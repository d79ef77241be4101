// The class that letters are to ask for, and why.
#pragma once

#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class CorrectionDialog : public Overlay
{
    Q_OBJECT
public:
    /// what: which letters, in words. classes: what their repositories call their classes, to choose from.
    CorrectionDialog(QWidget* window, const QString& what, const QStringList& classes);

Q_SIGNALS:
    void corrected(const QString& planClass, const QString& reason);

private:
    QLineEdit *m_class, *m_reason;
    QPushButton* m_ok;
};

} // namespace cf::ui
