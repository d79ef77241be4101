// Trying out what a hold prevents at a repository: which record serves, that it may be destroyed, and what allows it. Two others approve it.
#pragma once

#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

class CanaryDialog : public Overlay
{
    Q_OBJECT
public:
    /// repository: name of the one that is chosen first; empty: the first there is. `parts` outlive it.
    CanaryDialog(QWidget* window, const HoldParts& parts, const QString& repository);

Q_SIGNALS:
    void asked(const cf::HoldTrial& trial);

private:
    void fillPlaces(const std::vector<Repository>& places);
    void look();
    void forget(); ///< what was looked at: another record is meant
    void follow();
    RepositoryId chosen() const;

    HoldTrialPresenter m_presenter;
    TimeTelling m_telling;
    QString m_wanted, m_asked; ///< m_asked: the record that is looked at
    std::optional<Canary> m_canary; ///< that serves
    QComboBox* m_place;
    QLineEdit *m_record, *m_authority;
    QPushButton *m_look, *m_ok;
    QCheckBox* m_mayBeDestroyed;
    Label *m_tried, *m_found, *m_refusal;
};

} // namespace cf::ui
