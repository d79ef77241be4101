// The document of a record: its pages, or its text, or why it cannot be shown; find in it; which rendition of it.
#pragma once

#include "ui/record/record_presenter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace cf::ui {

class EmptyState;
class Facts;
class Label;
class Notice;
class PageTextPresenter;
class PageView;
class RichTextView;
class Thumbnails;

class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(RecordPresenter& presenter, QWidget* parent = nullptr);

    PageView& pages() { return *m_pages; }
    PageTextPresenter& pageText() { return *m_pageText; }
    /// Over the whole page: the line with page number, zoom and find above, small pages at the side.
    void setOpened(bool opened);
    /// Something more at the start of that line.
    void appendToBar(QWidget* widget);
    void openFind();
    void closeFind();
    bool isFindOpen() const;
    /// Text instead of page pictures.
    void setTextShown(bool on);
    bool isTextShown() const { return m_textShown; }
    void setMarks(const QStringList& words);
    void focusDocument();
    /// The selected words and where they stand. False when none are selected.
    bool copyWithCitation();

Q_SIGNALS:
    void copied(const QString& what);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFindBar();
    QWidget* makeRich();
    QWidget* makeBody();
    void follow();
    void followRenditions();
    void showContent();
    void showProblem();
    void showText(RichTextView& view, const QString& text);
    void showHits(int current, int count);
    void fitBar();
    void step(int by);

    RecordPresenter& m_presenter;
    PageTextPresenter* m_pageText;
    PageView* m_pages;
    RichTextView* m_rich;
    RichTextView* m_twin;
    Facts* m_mail;
    EmptyState* m_state;
    Notice* m_notice;
    QWidget* m_blank; ///< while the document is fetched
    QStackedWidget* m_stack;
    Thumbnails* m_thumbnails;
    QWidget* m_richPage = nullptr;
    QComboBox* m_renditions;
    QWidget* m_bar = nullptr;
    QWidget* m_find = nullptr;
    QLineEdit* m_findLine = nullptr;
    Label* m_findCount = nullptr;
    Label* m_pageLabel = nullptr;
    QString m_pageWords, m_pageFigures; ///< "Page 1 of 2" and "1 / 2"
    QToolButton* m_text = nullptr;
    QList<QWidget*> m_zoomButtons;
    QVBoxLayout* m_box;
    bool m_textShown = false;
    bool m_opened = false;
    bool m_twinFilled = false; ///< text of pages is laid out when it is asked for
};

} // namespace cf::ui
