// Made by "npm run generate" from the OpenAPI document of the server; do not edit.

export interface paths {
    "/api/contributions/{fund}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contribution history in one fund */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    fund: "social-insurance" | "unemployment" | "employment-injury" | "health";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            periods: {
                                /** @description YYYY-MM */
                                fromMonth: string;
                                /** @description YYYY-MM, the last month */
                                toMonth: string;
                                /** @enum {string} */
                                scheme: "compulsory" | "voluntary" | "household" | "state";
                                employerName: string;
                                jobTitle: string | null;
                                workplace: string | null;
                                /** @description đồng a month */
                                insurableEarnings: number;
                                salaryCoefficient: number | null;
                                /** @description false: the employer owes these months */
                                paid: boolean;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
