// On whose authority a pack goes out; sealing it; who was given which version.
#pragma once

#include "ui/packs/packs_presenter.h"
#include "ui/shell/overlay.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace cf::ui {

class Label;

/// The fields of an authority, and what stands against it by them.
class PackAuthorityForm : public QWidget
{
    Q_OBJECT
public:
    explicit PackAuthorityForm(QWidget* parent = nullptr);
    void set(const PackAuthority& authority);
    PackAuthority authority() const;
    bool isDayUnderstood() const; ///< the last day is empty, or a day

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_kind;
    QLineEdit *m_holder, *m_document, *m_until, *m_account;
};

class PackAuthorityDialog : public Overlay
{
    Q_OBJECT
public:
    /// presenter outlives it.
    PackAuthorityDialog(QWidget* window, PacksPresenter& presenter);

private:
    void follow();
    PacksPresenter& m_presenter;
    PackAuthorityForm* m_form;
    Label* m_fault;
    QPushButton* m_keep;
};

class PackSealDialog : public Overlay
{
    Q_OBJECT
public:
    PackSealDialog(QWidget* window, PacksPresenter& presenter);

private:
    void follow();
    PacksPresenter& m_presenter;
    Label *m_bars, *m_left, *m_filing;
    QLineEdit *m_reason, *m_why;
    QWidget *m_reasonRow, *m_whyRow;
    QPushButton* m_seal;
};

class PackDisclosureDialog : public Overlay
{
    Q_OBJECT
public:
    PackDisclosureDialog(QWidget* window, PacksPresenter& presenter);

private:
    void follow();
    PacksPresenter& m_presenter;
    QLineEdit *m_to, *m_manner;
    PackAuthorityForm* m_form;
    Label* m_fault;
    QPushButton* m_note;
};

} // namespace cf::ui
