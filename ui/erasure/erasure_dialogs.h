// What a person says about a request to be erased: the request itself, and words that an act needs.
#pragma once

#include "models/domain/erasure.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class ErasureRequestDialog : public Overlay
{
    Q_OBJECT
public:
    ErasureRequestDialog(QWidget* window, QDate today);

Q_SIGNALS:
    void taken(const cf::ErasureRequest& request, const QStringList& customers);

private:
    QLineEdit *m_customers, *m_reference;
    QDateEdit* m_received;
    QComboBox* m_ground;
    QPushButton* m_ok;
};

class ErasureWordsDialog : public Overlay
{
    Q_OBJECT
public:
    /// what: what it is for, in words; hint: what is to be written.
    ErasureWordsDialog(QWidget* window, const QString& title, const QString& what, const QString& hint);

Q_SIGNALS:
    void said(const QString& words);

private:
    QLineEdit* m_words;
    QPushButton* m_ok;
};

} // namespace cf::ui
