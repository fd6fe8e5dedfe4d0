/** Whether Discord's client opens this address; it opens no others, such as `javascript:`. */
export const isOpened = (url: string): boolean => /^(?:https?|discord):\/\//i.test(url) && URL.canParse(url);
