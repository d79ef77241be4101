// What a ledger from another profile says, before it is taken in: the matter, its steps and letters, and whether it is signed with the key that a person
// has for it.
#pragma once

#include "ui/holds/hold_ledger_presenter.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class LedgerDialog : public Overlay
{
    Q_OBJECT
public:
    LedgerDialog(QWidget* window, const ReadLedger& read, const TimeTelling& telling);

Q_SIGNALS:
    void confirmed(const cf::ui::ReadLedger& read, const QString& key);

private:
    void follow();

    ReadLedger m_read;
    QLineEdit* m_key;
    Label* m_signature;
    QPushButton* m_ok;
};

} // namespace cf::ui
