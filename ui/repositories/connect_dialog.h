#pragma once

#include "ui/repositories/connect_presenter.h"
#include "ui/shell/overlay.h"

#include <QMap>
#include <QTimeZone>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace cf::ui {

class Facts;
class Label;
class LinkButton;

/// Connects a repository on a server in two steps: where it is and who signs in; then what trying it found, and how it is called. The
/// same for changing one that is connected.
class ConnectDialog : public Overlay
{
    Q_OBJECT

public:
    ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const QTimeZone& zone);
    ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const Repository& repository);
    ConnectPresenter& presenter() { return m_presenter; }
    void done(int result) override;

private:
    ConnectDialog(QWidget* window, ConnectionControl& connections, SyncControl& sync, const Repository* repository, const QTimeZone& zone);
    QWidget* makeForm();
    QWidget* makeTrial();
    void makeSettings();
    void take(); ///< from the controls into the draft
    bool takeMapping(); ///< false: the file cannot be read, which is said
    void takeSecret();
    void follow();
    void followSteps();
    void followSignIn();
    void showPage(int page);
    void tryOut();
    void browse(QLineEdit* line, const QString& title, bool isFolder);

    ConnectPresenter m_presenter;
    QComboBox *m_kind, *m_zone, *m_every;
    QLineEdit *m_address, *m_user, *m_password, *m_name, *m_mapping;
    QWidget *m_account = nullptr, *m_passwordField = nullptr, *m_browserField = nullptr; ///< one of the last two is shown
    QPushButton *m_signIn, *m_folder; ///< the second where a folder takes the place of an address
    QCheckBox* m_documents;
    Label *m_kindNote, *m_problem, *m_outcome, *m_sample, *m_secretNote;
    LinkButton* m_more;
    QWidget* m_settings = nullptr;
    QMap<QString, QLineEdit*> m_settingLines;
    Facts* m_steps;
    QStackedWidget* m_stack;
    QPushButton *m_cancel, *m_back, *m_try, *m_save;
    bool m_nameTyped = false;
};

} // namespace cf::ui
