// What is put into a snapshot: which repositories, which files, which templates; with what that comes to, and what it leaves out.
#pragma once

#include "ui/preservation/snapshot_choice_presenter.h"
#include "ui/shell/overlay.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace cf::ui {

class Label;

class SnapshotDialog : public Overlay
{
    Q_OBJECT
public:
    /// `parts` outlive it.
    SnapshotDialog(QWidget* window, const PreservationParts& parts);

Q_SIGNALS:
    void chosen(const cf::evidence::SnapshotWish& wish);

private:
    void fillPlaces();
    void take();
    void follow();

    SnapshotChoicePresenter m_presenter;
    QRadioButton *m_allFiles, *m_filesOf, *m_noFiles, *m_allVersions, *m_versionsOf, *m_noVersions;
    QLineEdit *m_query, *m_templates;
    QWidget* m_places;
    QList<QCheckBox*> m_repositories;
    Label *m_reach, *m_leftOut, *m_scope;
    QPushButton* m_keep;
};

} // namespace cf::ui
