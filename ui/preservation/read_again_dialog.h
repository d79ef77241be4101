// What is to be read again: what is due, a sample, or all; of which repositories.
#pragma once

#include "ui/preservation/preservation_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QPushButton;
class QRadioButton;
class QLineEdit;
class QSpinBox;

namespace cf::ui {

class Label;

class ReadAgainDialog : public Overlay
{
    Q_OBJECT
public:
    ReadAgainDialog(QWidget* window, const evidence::PreservationBook& book);

Q_SIGNALS:
    void chosen(const cf::evidence::FixityWish& wish);

private:
    void follow();
    void take();
    qint64 files(bool isDue) const; ///< of the repositories that are ticked

    evidence::PreservationBook m_book;
    QRadioButton *m_due, *m_sample, *m_all;
    QSpinBox* m_count;
    QLineEdit* m_seed;
    QList<QCheckBox*> m_repositories;
    Label* m_sentence;
    QPushButton* m_read;
};

} // namespace cf::ui
