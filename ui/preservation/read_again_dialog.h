// What is to be read again: what is due, a sample, or all; of which letters and repositories, how many, and whether they are opened as well.
#pragma once

#include "ui/preservation/read_again_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace cf::ui {

class Label;

class ReadAgainDialog : public Overlay
{
    Q_OBJECT
public:
    /// `parts` outlive it.
    ReadAgainDialog(QWidget* window, const PreservationParts& parts, const evidence::PreservationBook& book);

Q_SIGNALS:
    void chosen(const cf::evidence::FixityWish& wish);

private:
    QWidget* makeSample();
    QWidget* makeRepositories();
    void put(const ReadAgainChoice& choice);
    ReadAgainChoice chosenNow() const;
    void follow();

    ReadAgainPresenter m_presenter;
    QRadioButton *m_due, *m_sample, *m_all;
    QLineEdit *m_query, *m_seed;
    QComboBox* m_size;
    QSpinBox *m_count, *m_share;
    QCheckBox* m_open;
    QList<QCheckBox*> m_repositories;
    Label *m_scope, *m_sentence;
    QPushButton* m_read;
};

} // namespace cf::ui
