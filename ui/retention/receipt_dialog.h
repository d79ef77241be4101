// Whose receipt it is that letters were handed over, and under which reference that archive has them.
#pragma once

#include "ui/shell/overlay.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace cf::ui {

class ReceiptDialog : public Overlay
{
    Q_OBJECT
public:
    /// file: the receipt, without its folder.
    ReceiptDialog(QWidget* window, const QString& file);

Q_SIGNALS:
    void taken(const QString& archive, const QString& reference);

private:
    QLineEdit *m_archive, *m_reference;
    QPushButton* m_ok;
};

/// Asks for the file and then for these.
void askReceipt(QWidget* window, const std::function<void(const QString& archive, const QString& reference, const QString& path)>& taken);

} // namespace cf::ui
