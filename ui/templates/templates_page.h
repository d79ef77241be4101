// Templates, and the content library of what they are made of: a list, and one of it.
#pragma once

#include "ui/shell/page.h"
#include "ui/templates/templates_presenter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace cf::ui {

class Badge;
class EmptyState;
class PageHead;
class Notice;
class ProgressLine;

class TemplatesWidget : public QWidget
{
    Q_OBJECT
public:
    TemplatesWidget(const TemplatesParts& parts, evidence::StoryOf of, PageContext& context, QWidget* parent = nullptr);

    TemplatesPresenter& presenter() { return m_presenter; }
    void showSubject(const QString& code); ///< "CODE", "CODE/VERSION"; empty: as it was
    bool back(); ///< to the list; false: it is shown
    void compareVersions();
    void exportVersions();
    void saveReport();
    void saveExceptions(); ///< what was published without full approval: PDF, HTML or CSV

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeList();
    void makeHead();
    void addActions();
    void follow();
    void followFinding();
    void openRow(int row);
    QString prefix() const { return m_presenter.of() == evidence::StoryOf::Template ? QStringLiteral("templates") : QStringLiteral("content"); }

    PageContext& m_context;
    TemplatesPresenter m_presenter;
    PageHead* m_head;
    Badge* m_badge;
    QLineEdit* m_filter;
    QComboBox *m_kinds, *m_stages;
    QTableView* m_table;
    ProgressLine* m_finding;
    Notice* m_exceptions;
    QStackedWidget* m_stack;
    EmptyState *m_empty, *m_trouble;
    QWidget *m_back = nullptr, *m_compare = nullptr, *m_export = nullptr, *m_find = nullptr;
};

/// The pages for the window. `parts` outlive them.
Page templatesPage(const TemplatesParts& parts);
Page contentPage(const TemplatesParts& parts);

} // namespace cf::ui
