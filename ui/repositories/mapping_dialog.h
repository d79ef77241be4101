#pragma once

#include "ui/repositories/mapping_presenter.h"
#include "ui/shell/overlay.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace cf::ui {

class Facts;
class Label;
class SectionHeader;

/// The mapping of a repository as text, beside a live record of it: what stands there, and what becomes of it.
class MappingDialog : public Overlay
{
    Q_OBJECT

public:
    MappingDialog(QWidget* window, MappingPresenter::Parts parts, const Repository& repository);
    MappingPresenter& presenter() { return m_presenter; }

private:
    QWidget* makeText();
    QWidget* makeRecord();
    void follow();

    MappingPresenter m_presenter;
    QPlainTextEdit* m_text;
    QLineEdit* m_id;
    Label *m_problem, *m_verdict;
    SectionHeader *m_statedHead, *m_becomesHead;
    Facts *m_stated, *m_becomes;
    QPushButton *m_try, *m_save;
};

} // namespace cf::ui
